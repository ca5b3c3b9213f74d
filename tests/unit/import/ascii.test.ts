import { expect, test } from 'vitest';
import { AsciiTexts, AsciiWriter } from '../../../scripts/import/normalise/ascii';

const texts = ['', 'c', '13', '22.6', 'a text of more than eight', '632830'];

test.each([0, 1, 6, 100])('texts come back as they were, with room for %i at first', (room) => {
  const made = new AsciiTexts(room);
  for (const text of texts) made.push(text);
  expect(texts.map((_, index) => made.at(index))).toEqual(texts);
  expect(made.length).toBe(texts.join('').length);
});

test('many long texts outgrow any room', () => {
  const long = Array.from({ length: 1000 }, (_, index) => `${index}`.repeat(20));
  const made = new AsciiTexts(3);
  for (const text of long) made.push(text);
  expect(long.map((_, index) => made.at(index))).toEqual(long);
});

test('texts of two lists are the same where every character is', () => {
  const [some, others] = [AsciiTexts.of(['1', 'c', '12', '']), AsciiTexts.of(['12', 'x', 'c', ''])];
  const same = [0, 1, 2, 3].map((at) => [0, 1, 2, 3].map((to) => some.isSame(at, others, to)));
  expect(same).toEqual([
    [false, false, false, false],
    [false, false, true, false],
    [true, false, false, false],
    [false, false, false, true],
  ]);
});

test('a writer puts texts one after the other', () => {
  const made = AsciiTexts.of(texts);
  const out = new AsciiWriter(made.length + texts.length);
  texts.forEach((_, index) => {
    out.copy(made, index);
    out.code(10);
  });
  expect(out.take().toString('latin1')).toBe(texts.map((text) => `${text}\n`).join(''));
});
