import { describe, expect, test } from 'vitest';
import { footHeight, toolsHeight, wordsHeight } from '../../../../src/features/embed/words-height';

const words = (count: number) => Array.from({ length: count }, () => 'children').join(' ');
const plain = { size: 15, leading: 1.4 };

describe('the height that words need in a column', () => {
  test('is that of their lines, with what is above them', () => {
    expect(wordsHeight({ text: 'One line.', ...plain })).toBe(21);
    expect(wordsHeight({ text: 'One line.', ...plain, margin: 6 })).toBe(27);
    expect(wordsHeight({ text: words(20), ...plain })).toBeCloseTo(63);
  });

  test('grows with their number, their weight and what is taken off their room', () => {
    const text = words(30);
    const height = wordsHeight({ text, ...plain });
    expect(wordsHeight({ text: words(60), ...plain })).toBeGreaterThan(height);
    expect(wordsHeight({ text, ...plain, bold: true })).toBeGreaterThan(height);
    expect(wordsHeight({ text, ...plain, indent: 200 })).toBeGreaterThan(height);
  });

  test('of the row below a figure is one row, or as many as its parts need', () => {
    expect(toolsHeight(['Table', 'Notes'], 'More on Bath at CIN Explorer')).toBe(32);
    expect(toolsHeight(['Table', 'Notes'], words(8))).toBe(60);
  });

  test('of the foot is its lines below a rule', () => {
    expect(footHeight('Source.')).toBeCloseTo(33.8);
  });
});
