import { describe, expect, test } from 'vitest';
import { boardQuestions } from '../../../src/catalogue/questions';
import { boardSubjects } from '../../../src/catalogue/questions/question';
import { themes } from '../../../src/catalogue/themes';

const always = boardQuestions.filter(({ when }) => when === null);

describe('the questions of a partnership pack', () => {
  test.each(themes.map(({ id }) => id))(
    'are three to five about %s, whatever its figures',
    (id) => {
      const own = always.filter(({ theme }) => theme === id);
      expect(own.length).toBeGreaterThanOrEqual(3);
      // One more is asked where a headline stands out.
      expect(own.length).toBeLessThanOrEqual(4);
    },
  );

  test.each(themes.map(({ id }) => id))(
    'ask one thing for each way in which %s stands out',
    (id) => {
      const ways = boardQuestions
        .filter(({ theme }) => theme === id)
        .flatMap(({ when }) => when ?? []);
      expect([...ways].sort()).toEqual(['falling', 'higher', 'lower', 'rising']);
    },
  );

  test.each(boardSubjects)('speak of %s in every pack', (subject) => {
    expect(always.some(({ subjects }) => subjects.includes(subject))).toBe(true);
  });

  test('name what boards must not pass over', () => {
    const texts = always.map(({ text }) => text).join(' ');
    for (const words of ['Working Together 2023', 'escalate', 'second or later plan']) {
      expect(texts).toContain(words);
    }
    expect(texts).toMatch(/came back within 12 months/);
    expect(texts).toMatch(/caseloads/);
  });

  test('are questions, and none is doubled', () => {
    for (const { text } of boardQuestions) expect(text).toMatch(/^[A-Z].*\?$/);
    for (const part of ['id', 'text'] as const) {
      const all = boardQuestions.map((question) => question[part]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('blame nobody', () => {
    for (const { text } of boardQuestions) {
      expect(text).not.toMatch(/fail|poor|worse|better than|best|blame|underperform/i);
    }
  });
});
