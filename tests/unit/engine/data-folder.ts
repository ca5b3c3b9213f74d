import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of one's own below the system's temporary one. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'cin-test-'));
}

/** The files of a small data folder that is in order: two authorities, their joint return, a region. */
const files: Readonly<Record<string, string>> = {
  'observations/c1-referrals.csv': `measure,authority,period,value,symbol
re-referrals,314,2025-03-31,,c
referrals,314,2025-03-31,13,
referrals,318,2025-03-31,0,
referrals,E12000007,2025-03-31,103610,
referrals,E92000001,2025-03-31,632830,
`,
  'observations/workforce.csv': `measure,authority,period,value,symbol
caseload,314+318,2025-09-30,13.9,
turnover,314+318,2025-09-30,,x
`,
  'lookups/authorities.csv': `code,slug,name,spoken_name,ons_codes,region,first_year,last_year
314,kingston-upon-thames,Kingston upon Thames,Kingston upon Thames,E09000021,E12000007,2013,
318,richmond-upon-thames,Richmond upon Thames,Richmond upon Thames,E09000027,E12000007,2013,
`,
  'lookups/regions.csv': 'code,slug,name\nE12000007,london,London\n',
  'lookups/authority-changes.csv': 'year,kind,predecessor,successor\n2021,same area,314,314\n',
  'lookups/policy-events.csv':
    'id,kind,date,end,areas,concerns,label,note,source_title,source_address\n',
  'lookups/joint-returns.csv': `data_set,joint,member,from,to
workforce,314+318,314,2017-09-30,2025-09-30
workforce,314+318,318,2017-09-30,2025-09-30
`,
  'lookups/statistical-neighbours.csv':
    'model,authority,rank,neighbour,closeness\n2025,314,1,318,Very close\n',
  'sources.json': JSON.stringify([
    {
      dataSet: 'c1-referrals',
      title: 'C1',
      publisher: 'Department for Education',
      publication: 'Children in need',
      release: '2025',
      address: 'https://www.gov.uk/',
      licence: 'Open Government Licence v3.0',
      file: 'c1.csv',
      sha256: 'a'.repeat(64),
      bytes: 100,
      rows: 5,
      from: '2025-03-31',
      to: '2025-03-31',
    },
  ]),
};

/** Writes that folder, with files of it replaced, and gives its path. */
export function dataFolder(replaced: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries({ ...files, ...replaced })) {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** One of its files with a line added. */
export function withLine(name: string, line: string): Record<string, string> {
  return { [name]: `${files[name] ?? ''}${line}\n` };
}
