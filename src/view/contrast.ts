/** A colour as an address has it: "12436d", without the #. */
const hex = /^[0-9a-f]{6}$/i;

/** True for six hexadecimal digits. */
export function isHexColour(text: string): boolean {
  return hex.test(text);
}

/**
 * The relative luminance of an sRGB colour of six hexadecimal digits, 0 (black) to 1 (white):
 * WCAG 2.2, "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-relative-luminance.
 */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) => {
    const share = Number.parseInt(colour.slice(place, place + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The contrast of two colours of six hexadecimal digits, 1 (the same) to 21 (black on white): WCAG
 * 2.2, "contrast ratio", https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
