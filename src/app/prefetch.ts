import type { QueryClient } from '@tanstack/react-query';
import {
  areaFileOptions,
  inDepthFileOptions,
  measureFileOptions,
} from '../components/use-prebuilt';
import { base } from '../engine/prebuilt';

const quietly = () => undefined;

/**
 * Asks for a page's figures before anything is drawn: the answer travels while React starts. Done
 * when they are there, or cannot be had, of which the page itself will tell.
 */
export async function prefetchPage(client: QueryClient, pathname: string): Promise<void> {
  const [kind = '', name = '', ...more] = pathname.slice(base.length).split('/');
  if (kind === '') await client.query(areaFileOptions('england', 'england')).catch(quietly);
  if (!/^[a-z0-9-]+$/.test(name)) return;
  if (kind === 'england' && name === 'in-depth' && more.length === 0) {
    await client.query(inDepthFileOptions('england', 'england')).catch(quietly);
  }
  if ((kind === 'authority' || kind === 'region') && more.join('/') === 'in-depth') {
    await client.query(inDepthFileOptions(kind, name)).catch(quietly);
  }
  if (more.length > 0) return;
  if (kind === 'authority' || kind === 'region') {
    await client.query(areaFileOptions(kind, name)).catch(quietly);
  }
  if (kind === 'measure') await client.query(measureFileOptions(name)).catch(quietly);
}
