import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { textWidthIn } from '../../charts/text-width';
import type { Room } from './embed-chart';
import { EmbedPage, type Embed } from './embed-page';
import { fitDrawing } from './fit-drawing';
import { drawingHeight } from './sizes';

/** How long the page around has for making the frame as high as was announced, in milliseconds. */
const patience = 500;
/** A scroll bar takes less than this from the width; a new column more. */
const scrollBar = 24;

/** What was given up in a frame that stayed too low. */
interface Fitted {
  drawing: number;
  /** The frame that it was given up for. */
  frame: number;
  width: number;
  /** The height of words that are left out. */
  left: number;
}

/**
 * Draws an embed over the static one in `root` and keeps it as wide as its frame. `announce` is told
 * how high it wants to be: after it is drawn, and whenever that changes. In a frame that nobody makes
 * that high, the drawing gives way first, and then the page scrolls.
 */
export function startEmbed(root: HTMLElement, embed: Embed, announce: (height: number) => void) {
  const framed = window.parent !== window;
  const page = document.documentElement;
  // What a reader has opened while the script was on its way stays open.
  const open = root.querySelector('details')?.open ?? false;
  const textWidth = textWidthIn(getComputedStyle(page).fontFamily);
  const isLines = embed.figure.panel.kind === 'lines';
  const drawn = createRoot(root);
  let room: Room = { width: 0, height: 0, textWidth };
  let fitted: Fitted | null = null;
  /** The height of the frame in which the page has to scroll; null where it need not. */
  let scrolled: number | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const height = () => root.getBoundingClientRect().height;

  const draw = () => {
    const width = root.querySelector('.chart')?.clientWidth ?? room.width;
    const high = fitted?.drawing ?? drawingHeight(width);
    if (width === room.width && high === room.height) return;
    room = { width, height: high, textWidth };
    flushSync(() => drawn.render(<EmbedPage {...embed} room={room} open={open} />));
  };

  /** The height that the page would have if nothing had been given up. */
  const wantedHeight = () =>
    Math.ceil(
      height() + (fitted?.left ?? 0) + (isLines ? drawingHeight(room.width) - room.height : 0),
    );

  const fit = (left: number) => {
    const drawing = fitDrawing(drawingHeight(room.width), height(), window.innerHeight);
    fitted = { drawing, frame: window.innerHeight, width: room.width, left };
    draw();
  };

  const loosen = () => {
    fitted = null;
    page.classList.remove('tight');
    draw();
  };

  /** What to do where the frame has not become as high as was announced. */
  const judge = () => {
    const isRead = root.querySelector('details[open]') !== null;
    if (isLines && fitted === null && !isRead && window.innerHeight < height()) {
      const whole = height();
      fit(0);
      if (window.innerHeight < height()) {
        loosen();
        page.classList.add('tight');
        fit(whole - height());
      }
    }
    scrolled = Math.floor(height()) > window.innerHeight ? window.innerHeight : null;
    page.classList.toggle('announced', scrolled === null);
  };

  const settle = () => {
    draw();
    if (!framed) return;
    const frame = window.innerHeight;
    if (fitted && (fitted.frame !== frame || Math.abs(fitted.width - room.width) > scrollBar)) {
      loosen();
    }
    announce(wantedHeight());
    // No scroll bar may come and go, and the width with it, while the frame is being made higher.
    if (scrolled !== frame) page.classList.add('announced');
    clearTimeout(waiting);
    waiting = setTimeout(judge, patience);
  };

  settle();
  new ResizeObserver(settle).observe(root);
  window.addEventListener('resize', settle);
  void document.fonts.ready.then(settle);
}
