import type { QueryClient } from '@tanstack/react-query';
import { findMeasure } from '../catalogue/measures/known';
import {
  areaFileOptions,
  compareAreasOptions,
  compareFileOptions,
  inDepthFileOptions,
  measureFileOptions,
} from '../components/use-prebuilt';
import { base } from '../engine/prebuilt';
import { readCompareView } from '../view/compare-view';

const quietly = () => undefined;

/**
 * Asks for a page's figures before anything is drawn: the answer travels while React starts. Done
 * when they are there, or cannot be had, of which the page itself will tell.
 */
export async function prefetchPage(
  client: QueryClient,
  pathname: string,
  search = '',
): Promise<void> {
  const [kind = '', name = '', ...more] = pathname.slice(base.length).split('/');
  if (kind === '') await client.query(areaFileOptions('england', 'england')).catch(quietly);
  if (kind === 'compare' && name === '') {
    const { measure } = readCompareView(search);
    await Promise.all([
      client.query(compareAreasOptions()).catch(quietly),
      // Of the others the page itself will know whether there is such a measure.
      findMeasure(measure) && client.query(compareFileOptions(measure)).catch(quietly),
    ]);
  }
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
  if (kind === 'report') await client.query(areaFileOptions('authority', name)).catch(quietly);
  if (kind === 'measure') await client.query(measureFileOptions(name)).catch(quietly);
}
