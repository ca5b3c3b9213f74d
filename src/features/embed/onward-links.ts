/**
 * In WordPress's sandbox no link can open anything: the page around is asked to, as its own embeds
 * ask, and goes there where the link leads to the site that the frame comes from.
 */
export function askForLinks(frame: Window, secret: () => string | null): void {
  frame.document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const known = secret();
    if (known === null || link?.host !== frame.location.host || frame.parent === frame) return;
    event.preventDefault();
    frame.parent.postMessage({ message: 'link', value: link.href, secret: known }, '*');
  });
}
