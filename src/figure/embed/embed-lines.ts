import type { Comparator } from '../../view/comparator';
import type { EmbedView } from '../../view/embed-view';
import { englandCode } from '../../vocabulary/area';
import type { Series, SeriesRole } from '../figure';
import { mediansOf, rowsOf, type FigureData } from '../figure-data';
import { areaSeries, medianSeries } from '../lines-panel';
import { capitalised, listed, listedNames } from '../words';
import type { EmbedArea, EmbedFile } from './embed-file';

/** So many lines can be told apart beside one another. */
const mostLines = 4;

/** The lines of an embed, its own first, and what must be said of those that are not there. */
export interface EmbedLines {
  series: readonly Series[];
  /** The other areas that were asked for and have a line, in order. */
  beside: readonly EmbedArea[];
  notes: readonly string[];
}

/** Whether two areas make one return in every period that both are shown for. */
function isSameReturn(data: FigureData, measure: string, one: string, other: string): boolean {
  const joints = (code: string) => rowsOf(data, measure, code).map(({ joint }) => joint);
  const [first, second] = [joints(one), joints(other)];
  return first.length > 0 && first.every((joint) => joint !== null && second.includes(joint));
}

/** What the line is compared with: with other areas beside it, region and neighbours only where asked for. */
function comparatorsOf(file: EmbedFile, view: EmbedView, data: FigureData): readonly Comparator[] {
  const { area, region, measure } = file;
  const plain = view.compare.length === 3 && view.with.length > 0;
  const has: Record<Comparator, boolean> = {
    england: area.kind !== 'england',
    region: region !== null && !view.with.includes(region.slug),
    neighbours: mediansOf(data, measure.id).length > 0,
  };
  return view.compare.filter((one) => has[one] && (one === 'england' || !plain));
}

const comparatorWords: Record<Comparator, string> = {
  england: 'England',
  region: 'the region',
  neighbours: 'the neighbours’ median',
};

/** Other areas take these in turn, but not one of the colour that a comparator has. */
function rolesBeside(shown: readonly Comparator[]): SeriesRole[] {
  return [
    ...(shown.includes('neighbours') ? [] : (['second'] as const)),
    ...(shown.includes('region') ? [] : (['third'] as const)),
    'fourth',
    'background',
  ];
}

/**
 * The lines of an embed: its own, those of the areas that were asked for, then England, the region and the
 * neighbours' median, four at the most. With other areas beside it the last two give way, unless `compare`
 * asks for one of them. A joint return has one line, however many of its members are asked for.
 */
export function embedLines(
  file: EmbedFile,
  others: readonly EmbedFile[],
  view: EmbedView,
  data: FigureData,
): EmbedLines {
  const { measure, area, region } = file;
  const same = others.filter((other, place) =>
    [area, ...others.slice(0, place).map((one) => one.area)].some((one) =>
      isSameReturn(data, measure.id, one.code, other.area.code),
    ),
  );
  const areas = others.filter((other) => !same.includes(other) && other.area.kind !== 'england');
  const wanted = comparatorsOf(file, view, data);
  const asked: readonly Comparator[] =
    area.kind !== 'england' && view.with.includes('england') && !wanted.includes('england')
      ? ['england', ...wanted]
      : wanted;
  const shown = asked.slice(0, Math.max(0, mostLines - 1 - areas.length));
  const roles = rolesBeside(shown);
  const line = (code: string, role: SeriesRole, label: string) =>
    areaSeries(data, measure, code, role, label);
  const comparators: Record<Comparator, () => Series> = {
    england: () => line(englandCode, 'england', 'England'),
    region: () => line(region?.code ?? '', 'region', region?.name ?? ''),
    neighbours: () => medianSeries(data, measure),
  };
  const left = asked.filter((one) => !shown.includes(one));
  return {
    series: [
      line(area.code, 'focus', capitalised(area.spokenName)),
      ...areas.map((other, place) =>
        line(other.area.code, roles[place] ?? 'background', capitalised(other.area.spokenName)),
      ),
      ...shown.map((one) => comparators[one]()),
    ].filter(({ points }) => points.length > 0),
    beside: areas.map((other) => other.area),
    notes: [
      ...same.map(
        ({ area: { spokenName, joint } }) =>
          `${capitalised(listedNames([spokenName, ...joint.flatMap((one) => one.others)]))} make one return together, so all have the same line, drawn once.`,
      ),
      ...(left.length === 0
        ? []
        : [
            `Left out: ${listed(left.map((one) => comparatorWords[one]))}. More than four lines cannot be told apart.`,
          ]),
    ],
  };
}
