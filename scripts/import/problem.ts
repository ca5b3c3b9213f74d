/** Where a published file stopped being believable. `row` counts as a person does: the header is row 1. */
export interface Finding {
  file: string;
  row: number | null;
  column: string | null;
  value: string | null;
  message: string;
  /** What to do about it. */
  advice: string;
}

/** One reason to refuse a file, with the place and what to do. */
export class ImportProblem extends Error implements Finding {
  override name = 'ImportProblem';
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly advice: string;

  constructor(finding: Finding) {
    const place = [
      finding.file,
      finding.row === null ? null : `row ${finding.row}`,
      finding.column === null ? null : `column ${finding.column}`,
      finding.value === null ? null : `value ${JSON.stringify(finding.value)}`,
    ].filter((part) => part !== null);
    super(`${place.join(', ')}: ${finding.message}\n    ${finding.advice}`);
    this.file = finding.file;
    this.row = finding.row;
    this.column = finding.column;
    this.value = finding.value;
    this.advice = finding.advice;
  }
}
