/** RangeError unless the values are finite and not all equal; `name`: what they are called in it. */
export function requireSpread(values: readonly number[], name: string): void {
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) {
    throw new RangeError(`A value of ${name} is a finite number, not ${wrong}.`);
  }
  if (values.every((value) => value === values[0])) {
    throw new RangeError(`All values of ${name} are equal: nothing can go with them.`);
  }
}
