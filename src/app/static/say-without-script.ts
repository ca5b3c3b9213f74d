/** What is said in the place of choices that change the whole page. */
const forms = {
  '.compare-form': 'Measures, years, authorities and groups are chosen here with JavaScript.',
  '.check-form': 'A number is checked in your browser, with JavaScript.',
};

/**
 * Says in a written page, to whoever has no script, what it would take one for: beside the usual words,
 * of which the styles show one. Nothing is put before what is there, so that places in the page stay.
 */
export function sayWithoutScript(page: HTMLElement): void {
  for (const waiting of page.querySelectorAll('.waiting')) {
    const usual = document.createElement('span');
    usual.append(...waiting.childNodes);
    waiting.append(usual);
    explain(waiting, 'span', 'This part is worked out in your browser, with JavaScript.');
  }
  for (const [kind, words] of Object.entries(forms)) {
    for (const form of page.querySelectorAll(kind)) explain(form, 'p', words);
  }
  for (const button of page.querySelectorAll('.sort-button')) {
    const name = document.createElement('span');
    name.className = 'without-script';
    name.append(button.firstChild?.cloneNode() ?? '');
    button.after(name);
  }
}

/** Puts words in the place of an element's children: what waits for a script waits for ever without one. */
function explain(element: Element, tag: 'p' | 'span', words: string): void {
  for (const child of element.children) child.classList.add('with-script');
  const link = document.createElement('a');
  link.setAttribute('href', `${import.meta.env.BASE_URL}data/figures.csv`);
  link.textContent = 'figures.csv';
  // Not a noscript element: it would end the one that the rest of the page is folded into.
  const without = document.createElement(tag);
  without.className = 'without-script';
  without.append(`${words} Every figure is in `, link, '.');
  element.append(without);
}
