import { bibtexOf } from '../../figure/share/bibtex';
import { citationApa, citationDfe } from '../../figure/share/citation-text';
import { fileName } from '../../figure/share/file-name';
import { risOf } from '../../figure/share/ris';
import { shareSentence } from '../../figure/share/sentence';
import { worksOf } from '../../figure/share/works';
import { lowered } from '../../figure/words';
import { CopyText } from './copy-text';
import { save } from './save';
import { SaveButton } from './save-button';
import type { Sharing } from './sharing';

/** The sentence, the words for those who do not see the chart, and how to cite it. */
export function WordsPart({ shareable, credit, address }: Sharing) {
  const { title, subtitle, charts, sources, dates, name } = shareable;
  const works = worksOf(sources);
  const cited = { title, dates, address, on: new Date() };
  const bibtex = bibtexOf(works, cited);
  const ris = risOf(works, cited);
  const latest = charts
    .filter((chart) => chart.latest !== '')
    .map((chart) =>
      charts.length > 1 && chart.title !== null
        ? `${chart.title}, ${lowered(chart.latest)}`
        : chart.latest,
    )
    .join(' ');
  return (
    <>
      <CopyText
        label="Sentence"
        text={shareSentence(title, subtitle, latest, credit)}
        rows={6}
        hint="The finding, the figures behind it and where they come from."
      />
      {charts.map((chart) => (
        <CopyText
          key={chart.key}
          label={charts.length === 1 ? 'Alt text' : `Alt text: ${chart.title ?? chart.key}`}
          text={chart.alt}
          rows={4}
          hint="For those who do not see the picture."
        />
      ))}
      <CopyText label="Citation" text={citationDfe(sources, cited)} rows={4} />
      <CopyText label="Citation, APA" text={citationApa(works, cited)} rows={5} />
      <CopyText label="BibTeX" text={bibtex} rows={8}>
        <SaveButton
          onSave={() => save(bibtex, fileName([name], 'bib'), 'application/x-bibtex;charset=utf-8')}
        >
          Save .bib
        </SaveButton>
      </CopyText>
      <CopyText label="RIS" text={ris} rows={8}>
        <SaveButton
          onSave={() =>
            save(ris, fileName([name], 'ris'), 'application/x-research-info-systems;charset=utf-8')
          }
        >
          Save .ris
        </SaveButton>
      </CopyText>
    </>
  );
}
