import { embeddable } from '../../../src/catalogue/embeddable';
import { measureOf } from '../../../src/catalogue/measures';
import type { Measure } from '../../../src/catalogue/measures/measure';
import type { EmbedFile } from '../../../src/figure/embed/embed-file';
import { englandCode } from '../../../src/vocabulary/area';
import { provenanceAsOf, releasesOf } from '../as-of/releases';
import type { Files } from '../files';
import { embedFile } from './embed-file';
import { embedState, type EmbedSources, type EmbedState } from './embed-state';

/** Where an embed's prebuilt file lies; without a release the newest one's. */
function embedFilePath(measure: string, slug: string, release: string | null): string {
  const folder = release === null ? 'figures/embed' : `figures/embed/${release}`;
  return `${folder}/${measure}/${slug}.json`;
}

/** A prebuilt file and where it lies. */
export interface PlacedEmbed {
  path: string;
  file: EmbedFile;
}

/** The latest period for which England has a figure. */
function lastPeriod({ id }: Measure, now: EmbedState) {
  const known = now.rowsOf(id, englandCode).filter(({ value }) => value !== null);
  const last = known.at(-1);
  if (!last) throw new Error(`${id}: England has no figure.`);
  return last.period;
}

/**
 * Whether all that stands today was there at a release: not where one of its data sets, as the populations,
 * has been published anew since.
 */
function isWhollyOf(release: string, { provenance }: EmbedSources): boolean {
  return provenanceAsOf(provenance, release).every(
    ({ stands }, at) => stands === provenance[at]?.stands,
  );
}

/** The files of every embeddable measure and area: as of every release that can be had, and the newest again. */
export async function embedFiles(sources: EmbedSources): Promise<PlacedEmbed[]> {
  const measures = embeddable.map(measureOf);
  const releases = new Map(
    measures.map((measure) => [measure, releasesOf(measure, sources.provenance)]),
  );
  const now = await embedState(sources, null);
  const states = new Map<string, EmbedState>();
  for (const release of new Set([...releases.values()].flat())) {
    if (isWhollyOf(release, sources)) states.set(release, now);
    else states.set(release, await embedState(sources, release));
  }
  return measures.flatMap((measure) => {
    const all = releases.get(measure) ?? [];
    const newest = all.at(-1);
    if (newest === undefined) throw new Error(`${measure.id}: no release can be had whole.`);
    const newestPeriod = lastPeriod(measure, now);
    return all.flatMap((release) => {
      const then = states.get(release) ?? now;
      return sources.lookups.areas.flatMap((area): PlacedEmbed[] => {
        const made = (state: EmbedState) =>
          embedFile(measure, area, state, now, { release, newest, newestPeriod });
        const frozen = made(then);
        if (frozen === null) return [];
        const placed = { path: embedFilePath(measure.id, area.slug, release), file: frozen };
        if (release !== newest) return [placed];
        const live = then === now ? frozen : made(now);
        const path = embedFilePath(measure.id, area.slug, null);
        return live === null ? [placed] : [{ path, file: live }, placed];
      });
    });
  });
}

/** Adds the prebuilt files of all embeds. */
export async function addEmbedFiles(files: Files, sources: EmbedSources): Promise<void> {
  for (const { path, file } of await embedFiles(sources)) files.add(path, file);
}
