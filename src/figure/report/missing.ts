import { measureOf } from '../../catalogue/measures/known';
import { englandCode } from '../../vocabulary/area';
import { yearOf, type Period, type PeriodKind } from '../../vocabulary/period';
import { bracketed, symbolMeanings } from '../../vocabulary/symbol';
import type { AreaFacts } from '../facts';
import { rowsOf, type FigureData } from '../figure-data';
import { capitalised, listed, lowered, yearList } from '../words';

/** Figures of an authority that are missing for one reason in the same years. */
export interface MissingFigures {
  /** "Referrals and re-referrals within 12 months". */
  what: string;
  /** "2021 and 2022", as the files label them. */
  years: string;
  /** What stands in their place: "[x]", or "–" where there is no row. */
  shown: string;
  /** "Not available". */
  why: string;
}

/** The children in need year in which a period lies. */
function childrenInNeedYear(kind: PeriodKind, period: Period): number {
  return kind === 'at-30-september' ? yearOf(period) + 1 : yearOf(period);
}

/** A figure that is missing: its measure's label, year, and symbol; null for no row at all. */
interface Gap {
  label: string;
  year: number;
  shown: string;
  why: string;
}

function gapsOf(id: string, facts: AreaFacts, data: FigureData): Gap[] {
  const measure = measureOf(id);
  const { code, firstYear, lastYear } = facts.area;
  const own = rowsOf(data, id, code);
  const symbols = own.flatMap(({ period, symbol }) =>
    symbol === null
      ? []
      : {
          year: yearOf(period),
          shown: bracketed(symbol),
          why: capitalised(symbolMeanings[symbol]),
        },
  );
  const rows = new Set(own.map(({ period }) => period));
  const absent = rowsOf(data, id, englandCode)
    .filter(({ period }) => {
      const year = childrenInNeedYear(measure.period, period);
      const existed = year >= firstYear && year <= (lastYear ?? Infinity);
      return existed && !rows.has(period);
    })
    .map(({ period }) => ({
      year: yearOf(period),
      shown: '–',
      why: 'The published files have no row for it',
    }));
  return [...symbols, ...absent].map((gap) => ({ label: lowered(measure.label), ...gap }));
}

/** Every figure of these measures that an authority lacks, together where reason and years are the same. */
export function missingOf(
  measures: readonly string[],
  facts: AreaFacts,
  data: FigureData,
): MissingFigures[] {
  const gaps = measures.flatMap((id) => gapsOf(id, facts, data));
  const shown = [...new Set(gaps.map((gap) => gap.shown))].sort((a, b) => b.localeCompare(a));
  return shown.flatMap((mark) => {
    const same = gaps.filter((gap) => gap.shown === mark);
    const labelsByYears = new Map<string, string[]>();
    for (const label of new Set(same.map((gap) => gap.label))) {
      const years = yearList(same.filter((gap) => gap.label === label).map(({ year }) => year));
      labelsByYears.set(years, [...(labelsByYears.get(years) ?? []), label]);
    }
    return [...labelsByYears].map(([years, labels]) => ({
      what: capitalised(listed(labels)),
      years,
      shown: mark,
      why: same[0]?.why ?? '',
    }));
  });
}
