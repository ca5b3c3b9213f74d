import { describe, expect, test } from 'vitest';
import * as palette from '../../../../src/charts/palette';
import { themeColours, themeStyles } from '../../../../src/features/embed/theme-styles';
import { contrast } from '../../../../src/view/contrast';

/** Six digits, whatever the short form. */
function digits(colour: string): string {
  const hex = colour.slice(1).toLowerCase();
  return hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
}

const text = ['ink', 'quiet'];
const behind = ['paper', 'line', 'band'];

describe('themeColours', () => {
  test.each(['light', 'dark'] as const)('can be seen on the %s background', (theme) => {
    const paper = themeColours.find(({ name }) => name === 'paper');
    if (!paper) throw new Error('There is no paper.');
    for (const colour of themeColours.filter(({ name }) => !behind.includes(name))) {
      const least = text.includes(colour.name) ? 4.5 : 3;
      const seen = contrast(digits(colour[theme]), digits(paper[theme]));
      expect(seen, `${colour.name} ${colour[theme]}`).toBeGreaterThanOrEqual(least);
    }
  });

  test('hold every colour of a line, so that none stays light at night', () => {
    const known = themeColours.map(({ light }) => light);
    for (const { colour } of Object.values(palette.lineStyles)) expect(known).toContain(colour);
    expect(themeStyles()).toContain(`[stroke="${palette.lineStyles.england.colour}"]`);
  });
});
