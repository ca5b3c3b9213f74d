import { PanelChart } from '../../charts/panel-chart';
import type { ReportTheme } from '../../figure/report/report';
import { lowered } from '../../figure/words';
import { ComparisonTable } from './comparison-table';

/** The drawing's height, in pixels: two themes stand on a page. */
const chartHeight = 150;

/** A theme: its sentence and chart, its comparison, and what a board may ask. */
export function ThemeBlock({ theme }: { theme: ReportTheme }) {
  const { id, label, question, sentence, panel, comparison, questions } = theme;
  return (
    <section className="report-theme" aria-labelledby={`${id}-title`}>
      <div className="report-finding">
        <h2 id={`${id}-title`}>
          {label}: {lowered(question)}
        </h2>
        <p className="report-sentence">{sentence}</p>
        <h3>{panel.title}</h3>
        <PanelChart panel={panel} height={chartHeight} />
      </div>
      <div className="report-beside">
        <ComparisonTable label={label} comparison={comparison} />
        <div>
          <h3>Questions to discuss</h3>
          <ul>
            {questions.map(({ id: key, text }) => (
              <li key={key}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
