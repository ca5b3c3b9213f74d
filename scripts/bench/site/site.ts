import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compressSite } from '../../compress/compress';
import { startServer } from '../../serve/server';
import { comparedChartsOf } from './compared-charts';
import { compressWasm } from './compress-wasm';
import { buildPages } from './pages';
import { firstPanel } from './panel';
import { buildProduct } from './product';
import { drawSvgPage } from './svg-page';

/** The product and the pages that it is held against, served side by side. */
export interface BenchSite {
  /** Ends with a slash. */
  address: string;
  /** Ends the server and removes what was built. */
  close: () => Promise<void>;
}

/** Builds all that is measured in a browser into a folder of its own, and serves it. */
export async function openSite(
  executablePath: string,
  say: (text: string) => void,
): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'cin-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Whoever presses Ctrl+C leaves nothing behind either.
  process.once('exit', remove);
  try {
    const dir = join(folder, 'site');
    say('Building the product');
    await buildProduct(dir);
    say('Building the pages that it is held against');
    await addPages(join(folder, 'pages'), dir);
    say('Drawing a chart as plain SVG');
    await addSvgPage(join(folder, 'svg'), dir, executablePath);
    const server = await startServer({ dir, base: '/', port: 0 });
    return {
      address: server.address,
      close: async () => {
        await server.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function addPages(made: string, dir: string): Promise<void> {
  await buildPages(made);
  writeFileSync(join(made, 'bench-panel.json'), JSON.stringify(firstPanel(dir)));
  writeFileSync(join(made, 'bench-charts.json'), JSON.stringify(comparedChartsOf(dir)));
  await compressWasm(join(made, 'assets/bench'));
  await compressSite(made);
  cpSync(made, dir, { recursive: true });
}

async function addSvgPage(made: string, dir: string, executablePath: string): Promise<void> {
  const server = await startServer({ dir, base: '/', port: 0 });
  try {
    mkdirSync(made);
    const html = await drawSvgPage(executablePath, `${server.address}bench-chart`);
    writeFileSync(join(made, 'bench-svg.html'), html);
  } finally {
    await server.close();
  }
  await compressSite(made);
  cpSync(made, dir, { recursive: true });
}
