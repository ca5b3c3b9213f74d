import type { QueryClient } from '@tanstack/react-query';
import { areaFileOptions, measureFileOptions } from '../components/use-prebuilt';
import { base } from '../engine/prebuilt';

const quietly = () => undefined;

/**
 * Asks for a page's figures before anything is drawn: the answer travels while React starts. What
 * goes wrong, the page itself says.
 */
export function prefetchPage(client: QueryClient, pathname: string): void {
  const [kind = '', name = '', ...more] = pathname.slice(base.length).split('/');
  if (kind === '') client.query(areaFileOptions('england', 'england')).catch(quietly);
  if (!/^[a-z0-9-]+$/.test(name) || more.length > 0) return;
  if (kind === 'authority' || kind === 'region') {
    client.query(areaFileOptions(kind, name)).catch(quietly);
  }
  if (kind === 'measure') client.query(measureFileOptions(name)).catch(quietly);
}
