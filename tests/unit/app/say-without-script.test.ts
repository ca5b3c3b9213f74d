// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sayWithoutScript } from '../../../src/app/static/say-without-script';

/** What a part of a page shows with and without a script. */
function shown(html: string): { usual: string; without: string } {
  const page = document.createElement('div');
  page.innerHTML = html;
  sayWithoutScript(page);
  const without = page.cloneNode(true) as HTMLElement;
  for (const one of page.querySelectorAll('.without-script')) one.remove();
  for (const one of without.querySelectorAll('.with-script')) one.remove();
  return { usual: page.textContent, without: without.textContent };
}

test('what waits for the database says what it takes, and where the figures are', () => {
  const { usual, without } = shown('<p class="waiting">Starting the database …</p>');
  expect(usual).toBe('Starting the database …');
  expect(without).toMatch(/with JavaScript\. Every figure is in figures\.csv\.$/);
});

test.each(['compare-form', 'check-form'])('a %s is explained in its place', (name) => {
  const { usual, without } = shown(`<div class="${name}"><label>Measure</label></div>`);
  expect(usual).toBe('Measure');
  expect(without).toMatch(/JavaScript\. Every figure is in figures\.csv\.$/);
});

test('a column that can be sorted keeps its name, and all stays in its place', () => {
  const html = '<th><button class="sort-button">Change <span>↕</span></button></th>';
  const table = `<table><tbody><tr>${html}</tr></tbody></table>`;
  const page = document.createElement('div');
  page.innerHTML = table;
  sayWithoutScript(page);
  const head = page.querySelector('th');
  expect(head?.firstElementChild?.tagName).toBe('BUTTON');
  expect(head?.querySelector('.without-script')?.textContent).toBe('Change ');
});
