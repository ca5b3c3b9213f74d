import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run } from '../run';
import { findBrowser } from './find';
import { planInstallation, type Machine } from './install';

await run(() => {
  const found = findBrowser() ?? install();
  console.log(`Browser: ${found}`);
});

/** Installs a browser where that is possible and gives its path; else throws with what to do. */
function install(): string {
  console.log('No Chrome or Chromium found.');
  const plan = planInstallation(thisMachine());
  if ('advice' in plan) throw new Error(plan.advice);
  for (const [command = '', ...args] of plan.commands) {
    console.log(`> ${[command, ...args].join(' ')}`);
    const { status } = spawnSync(command, args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      throw new Error(
        `"${command} ${args.join(' ')}" failed. Install Chrome or Chromium by hand, or set CHROME_PATH to one.`,
      );
    }
  }
  const installed = findBrowser();
  if (installed === null) {
    throw new Error('The package is installed, but no Chromium was found. Set CHROME_PATH to it.');
  }
  return installed;
}

function thisMachine(): Machine {
  const release = '/etc/os-release';
  return {
    platform: process.platform,
    osRelease: existsSync(release) ? readFileSync(release, 'utf8') : '',
    root: process.getuid?.() === 0,
    sudo: spawnSync('sudo', ['-n', 'true']).status === 0,
  };
}
