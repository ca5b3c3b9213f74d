/**
 * For pages that embed charts: makes each of our frames as high as the chart in it says, also those
 * that come later. A message counts only from the very window of such a frame.
 */
const script = document.currentScript;
const ours = script instanceof HTMLScriptElement ? new URL('embed/', script.src).href : null;

/** Frames that show one of our charts, as the page stands now. */
function ourFrames(): HTMLIFrameElement[] {
  const frames = [...document.querySelectorAll('iframe')];
  return ours === null ? [] : frames.filter(({ src }) => src.startsWith(ours));
}

/** What a frame's own border and padding add, where the page counts them as part of its height. */
function aroundIn(frame: HTMLIFrameElement): number {
  const style = getComputedStyle(frame);
  if (style.boxSizing !== 'border-box') return 0;
  return [
    style.borderTopWidth,
    style.borderBottomWidth,
    style.paddingTop,
    style.paddingBottom,
  ].reduce((sum, width) => sum + (parseFloat(width) || 0), 0);
}

/** The height that a message of ours says; null for any other message, and for what is no height. */
function saidHeight(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, v, height } = message as Readonly<Record<string, unknown>>;
  if (type !== 'cin:resize' || v !== 1 || typeof height !== 'number') return null;
  return height >= 40 && height <= 10_000 ? Math.ceil(height) : null;
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const height = saidHeight(data);
  if (height === null || source === null) return;
  const frame = ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${height + aroundIn(frame)}px`;
});

// Frames that spoke before this script came are asked to say it again.
for (const { contentWindow } of ourFrames())
  contentWindow?.postMessage({ type: 'cin:ask', v: 1 }, '*');

export {};
