import { asksForHeight, heightMessages, type FrameNames } from './height-messages';

/**
 * Tells the page around the frame how high it should be, in every dialect. Gives the function that
 * announces a height: it speaks when the height is another than before; when the page around asks,
 * the last one is said again. Alone in its window it says nothing.
 */
export function heightAnnouncer(
  frame: Pick<Window, 'parent' | 'addEventListener'>,
  names: () => FrameNames,
): (height: number) => void {
  let announced: number | null = null;
  const say = () => {
    if (announced === null || frame.parent === frame) return;
    // A height is no secret: whoever frames the chart may know it.
    for (const message of heightMessages(announced, names()))
      frame.parent.postMessage(message, '*');
  };
  frame.addEventListener('message', ({ source, data }) => {
    if (source === frame.parent && asksForHeight(data, names())) say();
  });
  return (height) => {
    const whole = Math.ceil(height);
    if (whole === announced) return;
    announced = whole;
    say();
  };
}
