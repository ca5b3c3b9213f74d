/** The longest wait for charts, in milliseconds: their scripts may have to be fetched first. */
const longest = 15_000;

function nextFrame(): Promise<void> {
  // A window in the background draws no frames.
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Waits until every chart within has been drawn and nothing moves any more. Throws where one never is. */
export async function untilDrawn(root: Element, signal: AbortSignal): Promise<void> {
  const start = performance.now();
  let before = '';
  let still = 0;
  while (still < 2) {
    await nextFrame();
    signal.throwIfAborted();
    if (performance.now() - start > longest) throw new Error('A chart was not drawn in time.');
    const drawn = [...root.querySelectorAll('.chart')].every((chart) =>
      chart.querySelector('.chart-surface svg, .chart-empty'),
    );
    const now = drawn ? root.innerHTML : '';
    still = drawn && now === before ? still + 1 : 0;
    before = now;
  }
  await document.fonts.ready;
}
