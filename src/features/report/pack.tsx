import type { Ref } from 'react';
import type { Report } from '../../figure/report/report';
import { Cover } from './cover';
import { Definitions } from './definitions';
import { MissingFigures } from './missing-figures';
import { ThemeBlock } from './theme-block';

/** The pack itself, all that is printed. */
export function Pack({
  ref,
  report,
  made,
  atPaperWidth,
}: {
  ref: Ref<HTMLElement>;
  report: Report;
  made: string;
  atPaperWidth: boolean;
}) {
  return (
    <article ref={ref} className={atPaperWidth ? 'report report-at-paper-width' : 'report'}>
      <Cover report={report} made={made} />
      {report.themes.map((theme) => (
        <ThemeBlock key={theme.id} theme={theme} />
      ))}
      <MissingFigures report={report} />
      <Definitions report={report} />
    </article>
  );
}
