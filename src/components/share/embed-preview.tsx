import { useEffect, useRef, useState } from 'react';

/** How long an address must have stood before it is shown, in milliseconds: a colour passes many. */
const settled = 250;

/** An embed as it will look, at the height that it asks for. */
export function EmbedPreview({ address }: { address: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [shown, setShown] = useState(address);
  const [height, setHeight] = useState(520);
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
        setHeight(Math.ceil(asked));
      }
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  return (
    <figure className="share-preview share-frame">
      <figcaption>As it will look</figcaption>
      <iframe
        ref={frame}
        key={shown}
        title="Preview of the embed"
        src={shown}
        height={height}
        loading="lazy"
      />
    </figure>
  );
}
