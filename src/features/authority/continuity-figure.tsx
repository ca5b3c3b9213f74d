import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { measureOf } from '../../catalogue/measures';
import type { Measure } from '../../catalogue/measures/measure';
import { PanelChart } from '../../charts/panel-chart';
import { areaPath } from '../../components/area-path';
import { Disclosure } from '../../components/disclosure';
import { DownloadCsv } from '../../components/download-csv';
import { EventList } from '../../components/event-list';
import { FigureTable } from '../../components/figure-table';
import { embedLinks } from '../../components/share/embed-links';
import { panelShare } from '../../components/share/figure-share';
import { ShareButton } from '../../components/share/share-button';
import { SqlDetails } from '../../components/sql-details';
import { continuityOptions } from '../../components/use-prebuilt';
import { useView } from '../../components/use-view';
import { citationOf, licenceAddress, licenceLine } from '../../figure/citation';
import type { ContinuityFile } from '../../figure/continuity-file';
import { openingMeasure } from '../../figure/continuity-measures';
import { lineName } from '../../figure/continuity-names';
import { continuityNotes } from '../../figure/continuity-notes';
import { continuityPanel } from '../../figure/continuity-panel';
import { continuityStory } from '../../figure/continuity-story';
import { continuityTidy } from '../../figure/continuity-tidy';
import { shownTogether } from '../../figure/lineage';
import { referenceDates } from '../../figure/share/reference-dates';
import { lowered } from '../../figure/words';
import { unpackRows } from '../../figure/packed';
import { figuresQuery } from '../../query/figures';
import type { FigureRow } from '../../query/rows';
import { readAreaView, writeAreaView } from '../../view/area-view';
import { englandCode } from '../../vocabulary/area';
import { ContinuityChoice } from './continuity-choice';

/** The story's sentences, and the pages of the other authorities in it. */
function Words({ file }: { file: ContinuityFile }) {
  const others = file.areas.filter(({ code }) => code !== file.code);
  return (
    <div className="continuity-story">
      {continuityStory(file).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {others.length > 0 && (
        <p>
          Pages:{' '}
          {others.map((area, index) => (
            <span key={area.code}>
              {index > 0 && ' · '}
              <Link href={areaPath(area)}>{lineName(file, area.code)}</Link>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** One measure of all of them on one time axis, and everything to check and reuse it. */
function Chart({
  file,
  rows,
  measure,
}: {
  file: ContinuityFile;
  rows: readonly FigureRow[];
  measure: Measure;
}) {
  const panel = useMemo(() => continuityPanel(measure, file, rows), [measure, file, rows]);
  const citation = citationOf(
    (file.sourcesOf[measure.id] ?? []).flatMap((place) => file.sources[place] ?? []),
  );
  const { shown } = shownTogether(file.code, file.changes);
  const areas = [...shown, ...(measure.sized ? [] : [englandCode])];
  const slug = file.areas.find(({ code }) => code === file.code)?.slug ?? file.code;
  const name = `${slug}-before-and-after-${measure.id}`;
  const tidy = continuityTidy(file, panel, citation.text);
  return (
    <>
      <section className="panel" aria-labelledby="continuity-panel">
        <h3 id="continuity-panel">{panel.title}</h3>
        <PanelChart panel={panel} />
      </section>
      <EventList events={panel.events} />
      <ul className="notes">
        {continuityNotes(measure, file, panel, file.notes).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="figure-source">
        Source: {citation.text}. <a href={licenceAddress}>{licenceLine}</a>
      </p>
      <div className="figure-tools">
        <Disclosure summary="Table">{() => <FigureTable table={panel.table} />}</Disclosure>
        <SqlDetails
          queries={[{ label: 'These figures', query: figuresQuery([measure.id], areas) }]}
          measures={[measure.id]}
        />
        <DownloadCsv rows={tidy} name={name} />
        <ShareButton
          title={panel.title}
          share={() => ({
            id: 'before-and-after',
            title: `${panel.title}: before and after`,
            subtitle: `${measure.label}, ${lowered(referenceDates(tidy))}`,
            name,
            charts: [panelShare(panel, null)],
            sources: citation.from,
            dates: referenceDates(tidy),
            measures: [{ id: measure.id, label: measure.label }],
            embeds: [],
            elsewhere: embedLinks(),
          })}
        />
      </div>
    </>
  );
}

function Loaded({ file }: { file: ContinuityFile }) {
  const [view, show] = useView(readAreaView, writeAreaView);
  const rows = useMemo(() => unpackRows(file.rows), [file]);
  const opening = useMemo(() => {
    const { shown } = shownTogether(file.code, file.changes);
    return openingMeasure(file.measures, rows, shown).id;
  }, [file, rows]);
  const chosen = file.measures.find((id) => id === view.before) ?? opening;
  return (
    <>
      <Words file={file} />
      <ContinuityChoice
        ids={file.measures}
        chosen={chosen}
        onChange={(id) => show({ ...view, before: id === opening ? null : id })}
      />
      <Chart file={file} rows={rows} measure={measureOf(chosen)} />
    </>
  );
}

/** The story of a reorganised area in words and lines, once its prebuilt file is there. */
export function ContinuityFigure({ slug }: { slug: string }) {
  const { data: file, error, refetch } = useQuery(continuityOptions(slug));
  if (error) {
    return (
      <p role="alert">
        What came before and after is out of reach.{' '}
        <button type="button" className="quiet-button" onClick={() => void refetch()}>
          Try again
        </button>
      </p>
    );
  }
  return file ? <Loaded file={file} /> : <p className="waiting">Fetching the story …</p>;
}
