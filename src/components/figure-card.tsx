import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { PanelChart } from '../charts/panel-chart';
import type { NamedQuery } from '../figure/area-data';
import { licenceAddress, licenceLine } from '../figure/citation';
import { numberThrough } from '../figure/events';
import type { Figure, Panel } from '../figure/figure';
import { Disclosure } from './disclosure';
import { DownloadCsv } from './download-csv';
import { EventList } from './event-list';
import { FigureTable } from './figure-table';
import type { SharedPlace } from './share/figure-share';
import { ShareButton } from './share/share-button';
import { SqlDetails } from './sql-details';

/** The tables of a figure's charts, one under the other. */
function Tables({ figure }: { figure: Figure }) {
  return figure.panels.map(({ key, table }) => <FigureTable key={key} table={table} />);
}

/** What must be said beneath a figure, and where its measures and files are described. */
function Notes({ figure }: { figure: Figure }) {
  return (
    <>
      <ul>
        {figure.footnotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p>
        Definitions:{' '}
        {figure.measures.map(({ id, label }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <Link href={`/measure/${id}`}>{label}</Link>
          </span>
        ))}
      </p>
      <p>
        Published files:{' '}
        {figure.citation.sources.map(({ label, address }, index) => (
          <span key={label}>
            {index > 0 && ' · '}
            <a href={address}>{label}</a>
          </span>
        ))}
      </p>
    </>
  );
}

/** Where a figure comes from, and everything that lets somebody check and reuse it. */
function Tools({
  figure,
  panels,
  fileName,
  queries,
  place,
}: {
  figure: Figure;
  /** As they are drawn. */
  panels: readonly Panel[];
  fileName: string;
  queries: readonly NamedQuery[];
  place: SharedPlace;
}) {
  return (
    <>
      <p className="figure-source">
        Source: {figure.citation.text}. <a href={licenceAddress}>{licenceLine}</a>
      </p>
      <div className="figure-tools">
        <Disclosure summary="Table">{() => <Tables figure={figure} />}</Disclosure>
        <Disclosure summary="Notes and definitions">{() => <Notes figure={figure} />}</Disclosure>
        <SqlDetails queries={queries} measures={figure.measures.map(({ id }) => id)} />
        <DownloadCsv rows={figure.tidy} name={fileName} />
        <ShareButton
          title={figure.title}
          share={async () => {
            const { figureShare } = await import('./share/figure-share');
            return figureShare(figure, panels, fileName, place);
          }}
        />
      </div>
    </>
  );
}

/** Charts that want the whole width, whatever stands beside or under them. */
function isWide(panel: Panel): boolean {
  if (panel.kind === 'bars') return panel.bars.length > 12;
  return panel.kind === 'months' || panel.kind === 'multiples';
}

/**
 * One figure: its finding, its charts and its tools. Until it is to be `whole` it has its first
 * chart only, so that nothing delays that.
 */
export function FigureCard({
  figure,
  fileName,
  queries,
  place,
  whole,
  onward,
}: {
  figure: Figure;
  fileName: string;
  queries: readonly NamedQuery[];
  /** Whose page it stands on. */
  place: SharedPlace;
  whole: boolean;
  /** Under the charts: where to look further. */
  onward?: ReactNode;
}) {
  const numbered = useMemo(() => numberThrough(figure.panels), [figure.panels]);
  const panels = whole ? numbered.panels : numbered.panels.slice(0, 1);
  return (
    <article className="figure" id={figure.id} aria-labelledby={`${figure.id}-title`}>
      <p className="figure-question">{figure.question}</p>
      <h2 id={`${figure.id}-title`}>{figure.title}</h2>
      <p className="figure-subtitle">{figure.subtitle}</p>
      <div className={`panels panels-${figure.panels.length}`}>
        {panels.map((panel) => (
          <section
            key={panel.key}
            className={isWide(panel) ? 'panel panel-wide' : 'panel'}
            aria-labelledby={`${figure.id}-${panel.key}`}
          >
            <h3 id={`${figure.id}-${panel.key}`}>{panel.title}</h3>
            <PanelChart panel={panel} />
          </section>
        ))}
      </div>
      {whole && onward}
      {whole && <EventList events={numbered.events} />}
      {whole && (
        <Tools
          figure={figure}
          panels={panels}
          fileName={fileName}
          queries={queries}
          place={place}
        />
      )}
    </article>
  );
}
