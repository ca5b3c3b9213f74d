/** Parts that a script alone can do something with: they stay folded and are not written. */
const withScript = /^SQL$/;

/** Makes everything that is folded away, so that it is there for whoever unfolds it without a script. */
export async function openDetails(root: Element, made: () => Promise<void>): Promise<void> {
  const all: HTMLDetailsElement[] = [];
  for (const details of root.querySelectorAll('details')) {
    if (withScript.test(details.querySelector('summary')?.textContent ?? '')) {
      details.classList.add('with-script');
      continue;
    }
    all.push(details);
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  }
  await made();
  for (const details of all) details.open = false;
}
