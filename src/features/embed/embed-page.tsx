import type { ReactNode } from 'react';
import { EventBadge } from '../../charts/event-badge';
import { eventMarkSize } from '../../charts/place-events';
import { FigureTable } from '../../components/figure-table';
import type { EmbedFigure } from '../../figure/embed/embed-figure';
import type { EmbedView } from '../../view/embed-view';
import { describeWhen } from '../../vocabulary/policy-event';
import { EmbedChart, type Room } from './embed-chart';

/** What is shown, for whom, and what leads on from it. */
export interface Embed {
  figure: EmbedFigure;
  view: EmbedView;
  /** "Barnsley". */
  place: string;
  /** Where the site is: "/", or "https://example.org/open/". */
  base: string;
}

function Away({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

/**
 * A part that is opened by its name. In the written page what is in it is text to a browser with scripts, and
 * unfolded after the first paint: nobody can have opened it before.
 */
function Folded({
  name,
  written,
  open = false,
  children,
}: {
  name: string;
  written: boolean;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open}>
      <summary>{name}</summary>
      {written ? <noscript className="rest">{children}</noscript> : children}
    </details>
  );
}

/** What the numbers over a chart of lines stand for. */
function Events({ panel }: Pick<EmbedFigure, 'panel'>) {
  if (panel.kind !== 'lines' || panel.events.length === 0) return null;
  const middle = eventMarkSize / 2;
  return (
    <ol className="embed-notes embed-events">
      {panel.events.map(({ id, number, kind, label, ...when }) => (
        <li key={id}>
          <svg width={eventMarkSize} height={eventMarkSize} aria-hidden="true">
            <EventBadge number={number} kind={kind} x={middle} y={middle} />
          </svg>{' '}
          {label}, {describeWhen(when)}
        </li>
      ))}
    </ol>
  );
}

function Notes({
  figure: { panel, footnotes, sources },
  written,
}: {
  figure: EmbedFigure;
  written: boolean;
}) {
  return (
    <Folded name="Notes" written={written}>
      <Events panel={panel} />
      <ul className="embed-notes">
        {footnotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
        {sources.map(({ label, address }) => (
          <li key={address}>
            Data set: <Away href={address}>{label}</Away>
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function EmbedTable({ figure: { table, symbols } }: { figure: EmbedFigure }) {
  return (
    <>
      <FigureTable table={table} />
      {symbols.length > 0 && <p className="embed-symbols">{symbols.join('; ')}</p>}
    </>
  );
}

function Tools({
  figure,
  view,
  place,
  base,
  open,
  written,
}: Embed & { open: boolean; written: boolean }) {
  return (
    <div className="embed-tools">
      {view.table === 'folded' && (
        <Folded name="Table" written={written} open={open}>
          <EmbedTable figure={figure} />
        </Folded>
      )}
      <Notes figure={figure} written={written} />
      <p className="embed-more">
        <Away href={`${base}${figure.page}`}>{`More on ${place} at CIN Explorer`}</Away>
      </p>
    </div>
  );
}

/**
 * An embed: a finding, what it is of, its chart and table, and what must go with them wherever they
 * go. `room` is null until a script has measured the frame; `open`: the table is, already.
 */
export function EmbedPage({
  room,
  open = false,
  ...embed
}: Embed & { room: Room | null; open?: boolean }) {
  const { figure, view } = embed;
  // "– no figure is published" stands in tables alone.
  const drawnSymbols = figure.symbols.filter((symbol) => symbol.startsWith('['));
  return (
    <main className="embed" aria-label={figure.title}>
      {view.title && (
        <header>
          <h1 className="embed-title">{figure.title}</h1>
          <p className="embed-subtitle">{figure.subtitle}</p>
        </header>
      )}
      <EmbedChart figure={figure} room={room} />
      {drawnSymbols.length > 0 && <p className="embed-symbols">{drawnSymbols.join('; ')}</p>}
      {figure.newerRelease !== null && <p className="embed-newer">{figure.newerRelease}</p>}
      {view.table === 'shown' && <EmbedTable figure={figure} />}
      <Tools {...embed} open={open} written={room === null} />
      <footer className="embed-foot">
        <p>
          Source: {figure.source}. Figures: <span lang={view.dates}>{figure.referenceDates}</span>.{' '}
          <Away href={figure.licenceAddress}>{figure.licence}</Away>
        </p>
      </footer>
    </main>
  );
}
