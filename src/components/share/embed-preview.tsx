import { useEffect, useRef, useState } from 'react';
import { usualHeight } from '../../figure/share/embed-code';

/** How long an address must have stood before it is shown, in milliseconds: a colour passes many. */
const settled = 250;
/** How long an embed that is there may take to say how high it is, in milliseconds. */
const patience = 1500;
/** The width of an article's column, for which the code of a frame says a height, in pixels. */
const column = 600;
/** A drawing is so much lower in a frame that is narrower than a column. */
const lower = 40;

/**
 * An embed as it will look in an article's column, at the height that it asks for. `onHeight` is told the
 * height that the embed at an address has in a column; the usual one of an embed that does not say.
 */
export function EmbedPreview({
  address,
  onHeight,
}: {
  address: string;
  onHeight: (address: string, height: number) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState(address);
  const [height, setHeight] = useState(usualHeight);
  useEffect(() => {
    const timer = setTimeout(() => setShown(address), settled);
    return () => clearTimeout(timer);
  }, [address]);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      if (typeof data !== 'object' || data === null) return;
      const { type, height: asked } = data as Record<string, unknown>;
      if (type === 'cin:resize' && typeof asked === 'number' && asked > 0 && asked < 5000) {
        const whole = Math.ceil(asked);
        setHeight(whole);
        // Words need no more lines in a wider frame: it is as high as this, or a little less.
        onHeight(shown, frame.current.clientWidth < column ? whole + lower : whole);
      }
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [shown, onHeight]);
  return (
    <figure className="share-preview share-frame">
      <figcaption>As it will look in a column of up to {column} pixels</figcaption>
      <iframe
        ref={frame}
        key={shown}
        title="Preview of the embed"
        src={shown}
        height={height}
        onLoad={() => setTimeout(() => onHeight(shown, usualHeight), patience)}
      />
    </figure>
  );
}
