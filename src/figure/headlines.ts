import { measureOf } from '../catalogue/measures/known';
import { themes } from '../catalogue/themes';
import type { OverviewThemeId } from '../catalogue/themes/theme';
import { englandCode } from '../vocabulary/area';
import { describePeriod } from '../vocabulary/period';
import type { AreaFacts } from './facts';
import { mediansOf, rowsOf, type FigureData } from './figure-data';
import { capitalised, formatCell, formatPoint } from './words';

/** The latest figure of a theme, with its date and what it stands against. */
export interface Headline {
  theme: OverviewThemeId;
  label: string;
  /** "30.8%", "519.4", "[x]". */
  value: string;
  /** Why there is no number; null where there is one. */
  missing: string | null;
  /** "year ending 31 March 2025". */
  when: string;
  comparisons: readonly { label: string; value: string }[];
}

/** The five headlines of an area, each with its own reference date. */
export function headlinesOf(facts: AreaFacts, data: FigureData): Headline[] {
  return themes.map(({ id, headline }) => {
    const measure = measureOf(headline);
    const { area, region } = facts;
    const latest = rowsOf(data, headline, area.code).at(-1);
    const at = <Row extends { period: string }>(rows: Row[]) =>
      rows.find((row) => row.period === latest?.period);
    const england = area.code === englandCode ? undefined : at(rowsOf(data, headline, englandCode));
    const regional = region ? at(rowsOf(data, headline, region.code)) : undefined;
    const median = at(mediansOf(data, headline));
    const compared = [
      ...(england ? [{ label: 'England', row: england }] : []),
      ...(region && regional ? [{ label: capitalised(region.name), row: regional }] : []),
      ...(median ? [{ label: 'Neighbours’ median', row: { ...median, symbol: null } }] : []),
    ];
    return {
      theme: id,
      label: measure.label,
      value: latest ? formatCell(measure, latest.value, latest.symbol) : '[x]',
      missing:
        typeof latest?.value === 'number'
          ? null
          : formatPoint(measure, null, latest?.symbol ?? 'x'),
      when: latest ? describePeriod(measure.period, latest.period).replace(/^the /, '') : '',
      comparisons: compared.map(({ label, row }) => ({
        label,
        value: formatCell(measure, row.value, row.symbol),
      })),
    };
  });
}
