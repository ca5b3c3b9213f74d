/** Copies what is selected where there is no clipboard to write to, and says what came of it. */
export function copySelected(): string {
  // The old way is the only one left here; it says false where it is not allowed either.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Nothing has taken its place.
  const copied = document.execCommand('copy');
  return copied
    ? 'Copied.'
    : 'This browser does not let the page copy. It is selected: press Ctrl+C, or ⌘C on a Mac.';
}
