/** Half an em: what a letter of the cards' face takes on average, with some to spare. */
const letter = 0.5;

/** A text's lines at a size in a width, at most so many; the last says with "…" that there is more. */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const letters = Math.floor(width / (size * letter));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= letters || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const cut = last.length < letters ? last : last.slice(0, last.lastIndexOf(' '));
  return [...lines.slice(0, most - 1), `${cut} …`];
}
