/** A line of figures that R or Python printed, as printed: "−0.167" is text until it is compared. */
export interface PrintedRow {
  label: string;
  figures: readonly string[];
}

const figure = /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/**
 * What R and Python print, line by line: a line of a table with its label, and of a vector each figure
 * with its own name (R's stand above the figures, Python's before each). A line of figures under a
 * heading that names none has the heading as its label.
 */
export function printedRows(output: string): PrintedRow[] {
  const lines = output.split('\n').map((line) => line.trim().split(/\s+/));
  return lines.flatMap((words, at): PrintedRow[] => {
    const [label = '', ...others] = words;
    if (words.every((word) => figure.test(word))) {
      const names = lines[at - 1] ?? [];
      return names.length === words.length
        ? words.map((word, place) => ({ label: names[place] ?? '', figures: [word] }))
        : [{ label: names.join(' '), figures: words }];
    }
    return others.length > 0 && others.every((word) => figure.test(word))
      ? [{ label, figures: others }]
      : [];
  });
}

/** How far a printed figure may be from the true one: half of its last digit, and a hair for rounding. */
export function printedTo(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  const decimals = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return 0.5 * 10 ** -decimals + 1e-9;
}
