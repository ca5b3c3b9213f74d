/** Drawing has ended when so many frames have changed nothing. */
const stillFrames = 5;

/** A frame with work in it; when it was painted. What is posted in a frame is delivered right after. */
function frame(work: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      try {
        work();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      channel.port2.postMessage(null);
    });
  });
}

/**
 * Gives something to draw in a frame, and the milliseconds from there until the frame that holds all
 * of it was painted: mostly that very one, but the last that changed the host where a chart takes
 * several. Throws where nothing changes.
 */
export async function untilPainted(host: Element, give: () => void): Promise<number> {
  const changes = { any: false };
  const observer = new MutationObserver(() => {
    changes.any = true;
  });
  observer.observe(host, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  let started = NaN;
  let work = () => {
    started = performance.now();
    give();
  };
  let painted = NaN;
  try {
    for (let still = 0; still < stillFrames; still += 1) {
      const at = await frame(work);
      work = () => undefined;
      if (changes.any) {
        painted = at - started;
        still = -1;
        changes.any = false;
      }
    }
  } finally {
    observer.disconnect();
  }
  if (Number.isNaN(painted)) throw new Error('Nothing was drawn.');
  return painted;
}
