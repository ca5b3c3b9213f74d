import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { areaPath } from '../../components/area-path';
import { PrebuiltFailure } from '../../components/page-problem';
import { areaFileOptions } from '../../components/use-prebuilt';
import { usePageTitle } from '../../components/use-page-title';
import { readAreaFile, type AreaFile } from '../../figure/area-file';
import { reportOf } from '../../figure/report/report';
import { capitalised } from '../../figure/words';
import { Pack } from './pack';
import { drawsMargins, pageStyle } from './page-style';
import './report.css';
import { usePrint } from './use-print';

const dateWords = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

function Preview({ file }: { file: AreaFile }) {
  const report = useMemo(() => reportOf(file.facts, readAreaFile(file), file.standings), [file]);
  const { atPaperWidth, print, pack } = usePrint();
  const { area } = file.facts;
  const place = capitalised(area.spokenName);
  const made = `Made on ${dateWords.format(new Date())} with CIN Explorer, which is independent of the DfE`;
  usePageTitle(`${place}: partnership pack`);
  return (
    <>
      <style>{pageStyle({ place, releases: report.releases, made })}</style>
      <div className="report-tools">
        <p>
          <Link href={areaPath(area)}>Back to {area.spokenName}</Link>
        </p>
        <button type="button" onClick={print}>
          Print or save as PDF
        </button>
        <p className="report-hint">
          A4, upright. For a PDF choose “Save as PDF” as the printer. It reads as well in black and
          white.
        </p>
      </div>
      <Pack ref={pack} report={report} made={made} atPaperWidth={atPaperWidth} />
      {!drawsMargins() && (
        <p className="report-running">
          {place} · {report.releases} · {made}
        </p>
      )}
    </>
  );
}

/** The partnership pack of an authority: read here, and printed or saved as a PDF by the browser. */
export function ReportPage({ slug }: { slug: string }) {
  const { data: file, error, refetch } = useQuery(areaFileOptions('authority', slug));
  if (error) {
    const what = `authority called “${slug}”`;
    return <PrebuiltFailure error={error} what={what} onRetry={() => void refetch()} />;
  }
  if (!file) return <p className="waiting">Fetching the figures …</p>;
  return <Preview file={file} />;
}
