import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { creditOf } from '../../figure/share/credit';
import { symbolsIn } from '../../figure/share/symbols-in';
import { DataPart } from './data-part';
import { EmbedPart } from './embed-part';
import { LinkPart } from './link-part';
import { PicturePart } from './picture-part';
import type { Shareable } from './shareable';
import type { Sharing } from './sharing';
import { Sheet } from './sheet';
import { WordsPart } from './words-part';

const parts = [
  { id: 'link', label: 'Link', Part: LinkPart },
  { id: 'embed', label: 'Embed', Part: EmbedPart },
  { id: 'picture', label: 'Picture', Part: PicturePart },
  { id: 'data', label: 'Data', Part: DataPart },
  { id: 'words', label: 'Words', Part: WordsPart },
] as const;

type PartId = (typeof parts)[number]['id'];

const steps: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % parts.length,
  ArrowLeft: (at) => (at + parts.length - 1) % parts.length,
  Home: () => 0,
  End: () => parts.length - 1,
};

/** The tabs of the sheet: the arrow keys lead from one to the next. */
function Tabs({ id, part, onPart }: { id: string; part: PartId; onPart: (part: PartId) => void }) {
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const at = parts.findIndex((one) => one.id === part);
    const next = parts[steps[event.key]?.(at) ?? -1];
    if (!next) return;
    event.preventDefault();
    onPart(next.id);
    document.getElementById(`${id}-tab-${next.id}`)?.focus();
  };
  return (
    <div className="share-tabs" role="tablist" aria-label="Ways to share" onKeyDown={move}>
      {parts.map((one) => (
        <button
          key={one.id}
          type="button"
          role="tab"
          id={`${id}-tab-${one.id}`}
          aria-selected={one.id === part}
          aria-controls={`${id}-part`}
          tabIndex={one.id === part ? 0 : -1}
          onClick={() => onPart(one.id)}
        >
          {one.label}
        </button>
      ))}
    </div>
  );
}

/** Everything that can be taken away from a chart, in a dialog over the page. */
export function ShareSheet({ shareable, onClose }: { shareable: Shareable; onClose: () => void }) {
  const id = useId();
  const [part, setPart] = useState<PartId>('link');
  const sharing: Sharing = useMemo(() => {
    const address = new URL(location.href);
    address.hash = shareable.id;
    const credit = creditOf(shareable.sources, {
      dates: shareable.dates,
      symbols: symbolsIn(shareable.charts.map(({ table }) => table)),
      address: address.href,
    });
    return { shareable, credit, address: address.href };
  }, [shareable]);
  const { Part } = parts.find((one) => one.id === part) ?? parts[0];
  return (
    <Sheet
      title="Share this chart"
      about={shareable.title}
      closes="Close the share sheet"
      onClose={onClose}
    >
      <Tabs id={id} part={part} onPart={setPart} />
      <div
        className="share-part"
        role="tabpanel"
        id={`${id}-part`}
        aria-labelledby={`${id}-tab-${part}`}
        tabIndex={0}
      >
        <Part key={part} {...sharing} />
      </div>
    </Sheet>
  );
}
