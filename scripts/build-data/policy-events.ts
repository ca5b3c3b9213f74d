import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { measures } from '../../src/catalogue/measures';
import { collectionsOf } from '../../src/figure/events';
import {
  eventKinds,
  type EventDate,
  type EventKind,
  type EventOutline,
  type PolicyEvent,
} from '../../src/vocabulary/policy-event';

const columns = [
  'id',
  'kind',
  'date',
  'end',
  'areas',
  'concerns',
  'label',
  'note',
  'source_title',
  'source_address',
] as const;

type Row = Record<(typeof columns)[number], string>;

/** One reason to refuse a cell; null where it is as it should be. */
type Check = (value: string, row: Row) => string | null;

const said: Check = (value) => (value.trim() === '' ? 'Write something: it is shown.' : null);

function isDate(text: string): text is EventDate {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return false;
  const whole = text.length === 7 ? `${text}-01` : text;
  const time = Date.parse(whole);
  // 30 February parses, as 1 or 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole);
}

function words(cell: string, separator: string): string[] {
  return cell.split(separator).flatMap((word) => word.trim() || []);
}

function checksOf(areaCodes: ReadonlySet<string>): Record<keyof Row, Check> {
  const groups = new Set<string>(
    measures.flatMap((measure) => [...collectionsOf(measure), measure.group]),
  );
  return {
    id: (value) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
        ? null
        : 'Use small letters, digits and hyphens: it names the event for ever.',
    kind: (value) =>
      (eventKinds as readonly string[]).includes(value)
        ? null
        : `Use one of ${eventKinds.join(', ')}.`,
    date: (value) =>
      isDate(value) ? null : 'Write a day, 2018-07-04, or a month if no day is known, 2020-10.',
    end: (value, { date }) => {
      if (value === '') return null;
      if (!isDate(value)) return 'Write a day or a month, or leave it empty for one day.';
      return value > date ? null : `It must come after the date, ${date}.`;
    },
    areas: (value) => {
      const unknown = words(value, ' ').find((code) => !areaCodes.has(code));
      return unknown === undefined
        ? null
        : `No area has the code ${unknown}: see authorities.csv and regions.csv, or leave it empty for all of England.`;
    },
    concerns: (value) => {
      const names = words(value, ';');
      const fits = names.length > 0 && names.every((name) => groups.has(name));
      return fits ? null : `Use one or more of these, with ; between: ${[...groups].join('; ')}.`;
    },
    label: said,
    note: (value, row) =>
      said(value, row) ?? (value.endsWith('.') ? null : 'Write one sentence, with its full stop.'),
    source_title: said,
    source_address: (value) =>
      /^https:\/\/\S+$/.test(value) ? null : 'Give the public address, with https://.',
  };
}

/**
 * Reads data/lookups/policy-events.csv, in order of date. Throws one error that lists every cell
 * at fault: file, row (the head is row 1), column, value and what to do.
 */
export function readPolicyEvents(folder: string, areaCodes: ReadonlySet<string>): PolicyEvent[] {
  const file = 'data/lookups/policy-events.csv';
  const text = readFileSync(join(folder, 'lookups', 'policy-events.csv'), 'utf8');
  const { data, meta, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const [broken] = errors;
  if (broken) {
    throw new Error(`${file}, row ${(broken.row ?? 0) + 2}: ${broken.message}. Mend the row.`);
  }
  const heads = meta.fields ?? [];
  if (heads.join() !== columns.join()) {
    throw new Error(
      `${file}, row 1, value "${heads.join()}": the head must be ${columns.join()}. Put the columns right.`,
    );
  }
  const checks = checksOf(areaCodes);
  const seen = new Set<string>();
  const problems = data.flatMap((row, index) =>
    columns.flatMap((column) => {
      const value = row[column];
      const twice = column === 'id' && seen.has(value) ? 'Another row has this id.' : null;
      if (column === 'id') seen.add(value);
      const advice = twice ?? checks[column](value, row);
      return advice === null
        ? []
        : [`${file}, row ${index + 2}, column ${column}, value "${value}": ${advice}`];
    }),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return data
    .map((row) => ({
      id: row.id,
      kind: row.kind as EventKind,
      date: row.date as EventDate,
      end: row.end === '' ? null : (row.end as EventDate),
      areas: words(row.areas, ' '),
      concerns: words(row.concerns, ';'),
      label: row.label,
      note: row.note,
      sourceTitle: row.source_title,
      sourceAddress: row.source_address,
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
}

/** What of an event travels with a page's figures: enough to mark it, without its words. */
export function outlineOf(event: PolicyEvent): EventOutline {
  const { id, kind, date, end, areas, concerns, label } = event;
  return { id, kind, date, end, areas, concerns, label };
}
