import { group } from 'd3-array';
import { jointSeparator } from '../../vocabulary/observation';
import { yearOf } from '../../vocabulary/period';
import { yearList } from '../words';
import { counted } from './number-words';
import type { Pair, Removed, RemovedKind } from './pair';

/** Everybody whom one reason took away. */
export interface RemovedGroup {
  kind: RemovedKind;
  reason: string;
  /** How many pairs. */
  pairs: number;
  /** By name, with the years: { label: "Hackney", years: "2021 and 2022" }. */
  who: readonly { code: string; label: string; years: string }[];
}

/** What removed whom, and what two pairs share one figure of. */
export interface RemovedTold {
  groups: readonly RemovedGroup[];
  /** How many pairs are left, and how many went, in whole sentences. */
  sentence: string;
  /** On joint returns whose x stands for both members; null for none. */
  joint: string | null;
}

const order: readonly RemovedKind[] = [
  'symbol',
  'joint return',
  'reorganisation',
  'no row',
  'adjustment',
  'choice',
];

function whoOf(own: readonly Removed[]): RemovedGroup['who'] {
  return [...group(own, ({ code }) => code)]
    .map(([code, rows]) => ({
      code,
      label: rows[0]?.label ?? code,
      years: yearList(rows.map(({ period }) => yearOf(period))),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

function jointWords(pairs: readonly Pair[]): string | null {
  const shared = pairs.filter(({ joint }) => joint !== null);
  if (shared.length === 0) return null;
  const labels = new Map(shared.map(({ code, label }) => [code, label]));
  const names = [...new Set(shared.flatMap(({ joint }) => joint ?? []))].map((joint) =>
    joint
      .split(jointSeparator)
      .map((code) => labels.get(code))
      .filter((label) => label !== undefined)
      .join(' and '),
  );
  return `${counted(shared.length, 'pair stands', 'pairs stand')} on the figure of a joint return (${names.join('; ')}): one figure for both authorities, each with its own on the other side.`;
}

/** The pairs that are not there by reason and name, and the ones that share a figure. */
export function removedTold(pairs: readonly Pair[], removed: readonly Removed[]): RemovedTold {
  const groups = [...group(removed, ({ kind, reason }) => `${kind}\n${reason}`).values()].flatMap(
    (own): RemovedGroup[] => {
      const [first] = own;
      if (!first) return [];
      const { kind, reason } = first;
      return [{ kind, reason, pairs: own.length, who: whoOf(own) }];
    },
  );
  const places = (kind: RemovedKind) => order.indexOf(kind);
  return {
    groups: groups.sort((a, b) => places(a.kind) - places(b.kind) || b.pairs - a.pairs),
    sentence: `${counted(pairs.length, 'pair is', 'pairs are')} left of the ${counted(pairs.length + removed.length, 'authority-year', 'authority-years')} that there were: ${removed.length === 0 ? 'nothing was taken away' : `${counted(removed.length, 'was', 'were')} taken away`}.`,
    joint: jointWords(pairs),
  };
}
