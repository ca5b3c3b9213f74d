import { embedBackgrounds } from '../../view/embed-values';
import { bandGrey, greyInk, gridGrey, ink, lineStyles, markGrey } from '../../charts/palette';

/** A colour of the charts' palette, under the name of its custom property, and what it is at night. */
export interface ThemeColour {
  name: string;
  light: string;
  dark: string;
}

const night = `#${embedBackgrounds.dark}`;

/** Every colour that a chart in an embed is drawn with. */
export const themeColours: readonly ThemeColour[] = [
  { name: 'paper', light: '#fff', dark: night },
  { name: 'ink', light: ink, dark: '#e9eef2' },
  { name: 'quiet', light: greyInk, dark: '#aeb9c3' },
  { name: 'line', light: gridGrey, dark: '#303a44' },
  { name: 'mark', light: markGrey, dark: '#85909a' },
  { name: 'band', light: bandGrey, dark: '#202932' },
  { name: 'focus', light: lineStyles.focus.colour, dark: '#82bdf0' },
  { name: 'orange', light: lineStyles.second.colour, dark: '#ff955e' },
  { name: 'plum', light: lineStyles.third.colour, dark: '#e78fbd' },
  { name: 'blue', light: lineStyles.fourth.colour, dark: '#a9b0ff' },
  { name: 'teal', light: lineStyles.england.colour, dark: '#45c4b8' },
];

/**
 * The themes: a custom property for each colour, and the rules by which it stands in for the colour
 * that a drawing has written into its marks. The charts themselves know the light one alone.
 */
export function themeStyles(): string {
  const set = (theme: 'light' | 'dark') =>
    themeColours.map((colour) => `--${colour.name}:${colour[theme]}`).join(';');
  const rules = themeColours.flatMap(({ name, light }) => [
    `[fill="${light}"]{fill:var(--${name})}`,
    `[stroke="${light}"]{stroke:var(--${name})}`,
  ]);
  return [
    `:root{color-scheme:light;${set('light')}}`,
    `:root[data-theme=dark]{color-scheme:dark;${set('dark')}}`,
    `@media(prefers-color-scheme:dark){:root[data-theme=auto]{color-scheme:dark;${set('dark')}}}`,
    ...rules,
  ].join('');
}
