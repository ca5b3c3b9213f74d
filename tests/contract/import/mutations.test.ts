import { expect, test } from 'vitest';
import { describePublished, publishedFolder } from '../../support/published';
import { breaking } from './mutating/breaking';
import { damaging } from './mutating/damaging';
import { judge } from './mutating/judge';
import { Bench } from './mutating/outcome';
import { randomFrom } from './mutating/random';
import { rewriting } from './mutating/rewriting';
import { targetsIn } from './mutating/targets';

/** How many published files are rewritten or damaged, one way each. `MUTATIONS=5000` tries more. */
const cases = Number(process.env['MUTATIONS'] ?? 300);
/** Another number tries other cases. */
const seed = Number(process.env['MUTATIONS_SEED'] ?? 1);

const mutations = Object.entries({ ...rewriting, ...breaking, ...damaging });

describePublished('a published file that is rewritten or damaged', () => {
  test(
    'ends in an equal result or a precise refusal, never in a wrong figure',
    { timeout: 60_000 + cases * 1000 },
    async () => {
      const targets = targetsIn(publishedFolder());
      const ends = new Map<string, Map<string, number>>();
      const wrong: string[] = [];
      let ran = 0;
      for (const [at, target] of targets.entries()) {
        const bench = await Bench.of(target, publishedFolder());
        for (let index = at; index < cases; index += targets.length) {
          const random = randomFrom(seed * 1_000_003 + index);
          const [kind, mutation] = random.of(mutations);
          const mutant = mutation(target, random);
          if (mutant === null) continue;
          ran += 1;
          const verdict = judge(target, mutant, await bench.with(mutant.content));
          const end = typeof verdict === 'string' ? verdict : 'wrong';
          const counts = ends.get(kind) ?? new Map<string, number>();
          ends.set(kind, counts.set(end, (counts.get(end) ?? 0) + 1));
          if (typeof verdict === 'string') continue;
          wrong.push(`case ${index}, ${target.name}, ${kind} (${mutant.what}): ${verdict.wrong}`);
        }
        bench.remove();
      }
      console.log(tableOf(ends, ran, targets.length));
      expect(ran).toBeGreaterThan(cases * 0.7);
      expect(wrong.join('\n')).toBe('');
    },
  );
});

function tableOf(
  ends: ReadonlyMap<string, ReadonlyMap<string, number>>,
  ran: number,
  files: number,
) {
  const columns = ['equal', 'as its cells say', 'refused', 'wrong'];
  const sum = (end: string) => [...ends.values()].reduce((so, one) => so + (one.get(end) ?? 0), 0);
  const line = (name: string, counts: readonly number[]) =>
    `${name.padEnd(36)}${counts.map((count) => String(count).padStart(18)).join('')}`;
  return [
    `${ran} cases over ${files} published files`,
    `${' '.repeat(36)}${columns.map((column) => column.padStart(18)).join('')}`,
    ...[...ends].sort().map(([kind, counts]) =>
      line(
        kind,
        columns.map((column) => counts.get(column) ?? 0),
      ),
    ),
    line('all', columns.map(sum)),
  ].join('\n');
}
