import type { Measure, Spoken } from '../../catalogue/measures/measure';
import { englandCode } from '../../vocabulary/area';
import { lastPeriodBefore, takenOverOn } from '../../vocabulary/lineage';
import { bracketed, symbolMeanings } from '../../vocabulary/symbol';
import type { FigureRow } from '../../query/rows';
import { rowsOf, type FigureData } from '../figure-data';
import { isKnown } from '../finding-words';
import { whyMissing } from '../standing/missing-words';
import { placedIn } from '../spoken-place';
import { periodPhrase } from '../standing/period-words';
import { besideEngland } from '../standing/sentence';
import { capitalised, formatCell, listedNames } from '../words';
import type { EmbedArea, EmbedFile } from './embed-file';

/** How the measure's figure is said; throws for a measure that does not declare it. */
function spokenOf({ id, spoken }: Measure): Spoken {
  if (!spoken) throw new Error(`${id} can be embedded, so its file must say how it is spoken.`);
  return spoken;
}

/** Who a figure is of: "Barnsley", "Kingston upon Thames and Richmond upon Thames together". */
function whose(area: EmbedArea, joint: string | null): string {
  const others = area.joint.find((one) => one.joint === joint)?.others;
  return others === undefined
    ? area.inSentence
    : `${listedNames([area.inSentence, ...others])} together`;
}

function placed(text: string, area: EmbedArea, joint: string | null): string {
  return placedIn(text, whose(area, joint), area.kind === 'authority');
}

/** The area's latest row, of the figures that are shown; there is always one. */
export function latestRow({ measure, area }: EmbedFile, data: FigureData): FigureRow {
  const latest = rowsOf(data, measure.id, area.code).at(-1);
  if (!latest) throw new Error(`${measure.id}, ${area.slug}: no row to show.`);
  return latest;
}

/** An area's row with a number in the period of another row. */
function known(data: FigureData, code: string, { measure, period }: FigureRow) {
  return rowsOf(data, measure, code)
    .filter(isKnown)
    .find((row) => row.period === period);
}

/**
 * The finding that heads an embed: the latest figure shown, and beside it those of the other areas and of
 * England as far as they are drawn; or that there is no figure.
 */
export function embedTitle(
  { measure, area }: EmbedFile,
  latest: FigureRow,
  beside: readonly EmbedArea[],
  withEngland: boolean,
  data: FigureData,
): string {
  const { clause, noun } = spokenOf(measure);
  const when = periodPhrase(measure.period, latest.period);
  if (latest.value === null) {
    const { symbol } = latest;
    return `No figure for ${placed(noun, area, latest.joint)} ${when}: ${symbolMeanings[symbol]} ${bracketed(symbol)}`;
  }
  const write = (value: number) => formatCell(measure, value, null);
  const others = beside.flatMap((other) => {
    const row = known(data, other.code, latest);
    return row ? [`; in ${whose(other, row.joint)}, ${write(row.value)}`] : [];
  });
  const england = withEngland ? known(data, englandCode, latest) : undefined;
  const national = england ? `; in England, ${write(england.value)}` : '';
  const said = placed(clause, area, latest.joint).replace('{figure}', write(latest.value));
  return `${capitalised(said)} ${when}${others.join('')}${national}`;
}

/** "the last before the reorganisation of 1 April 2019", where a figure is the last of its area. */
function lastOfAll({ measure, area }: EmbedFile, { period }: FigureRow): string {
  const end = area.successors.find(({ code, how }) => code !== area.code && how !== 'part moved');
  if (!end || period !== lastPeriodBefore(end, measure.period)) return '';
  const count = measure.period.startsWith('at-') ? 'last count' : 'last';
  return `, the ${count} before the reorganisation of 1 April ${takenOverOn(end).slice(0, 4)}`;
}

/** A true sentence on the latest figure that is shown, England beside it, or on why there is none. */
export function embedSentence(file: EmbedFile, latest: FigureRow, data: FigureData): string {
  const { measure, area } = file;
  const { clause, noun, as } = spokenOf(measure);
  const when = periodPhrase(measure.period, latest.period);
  if (latest.value === null) {
    return `There is no figure for ${placed(noun, area, latest.joint)} ${when}, because ${whyMissing(measure, latest.symbol)}.`;
  }
  const said = placed(clause, area, latest.joint).replace(
    '{figure}',
    formatCell(measure, latest.value, null),
  );
  const england = area.code === englandCode ? undefined : known(data, englandCode, latest);
  const beside = england ? `, ${besideEngland(measure, as, latest.value, england.value)}` : '';
  const nought =
    latest.value === 0
      ? ' That nought is as published: it can show how figures were recorded, rather than that there were none.'
      : '';
  return `${capitalised(when)}${lastOfAll(file, latest)}, ${said}${beside}.${nought}`;
}
