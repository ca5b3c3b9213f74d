import { useMemo } from 'react';
import { Link } from 'wouter';
import type { Verdict } from '../../catalogue/claims/verdicts';
import { PanelChart } from '../../charts/panel-chart';
import { Disclosure } from '../../components/disclosure';
import { FigureTable } from '../../components/figure-table';
import { saidBy, titleText } from '../../figure/claims/article-words';
import type { CheckedArticle } from '../../figure/claims/check-claims';
import { claimPanel } from '../../figure/claims/claim-panels';
import type { FigureRow } from '../../query/rows';
import { ClaimEntry } from './claim-entry';
import { FactList } from '../../components/fact-list';

/** Charts that help with an article's claims, each with its table. */
function Charts({
  article: { charts },
  england,
}: Pick<CheckedArticle, 'article'> & { england: readonly FigureRow[] }) {
  const panels = useMemo(
    () => charts.map((chart) => claimPanel(chart, england)),
    [charts, england],
  );
  if (panels.length === 0) return null;
  return (
    <div className="claim-charts">
      {panels.map((panel) => (
        <figure key={panel.key}>
          <figcaption>{panel.title}</figcaption>
          <PanelChart panel={panel} {...(panel.kind === 'lines' ? { height: 220 } : {})} />
          <Disclosure summary="Table">{() => <FigureTable table={panel.table} />}</Disclosure>
        </figure>
      ))}
    </div>
  );
}

/** An article with its numbers, or with those of one verdict; nothing where it has none of it. */
export function ArticleSection({
  checked: { article, claims, beside },
  only,
  england,
}: {
  checked: CheckedArticle;
  only: Verdict | null;
  england: readonly FigureRow[];
}) {
  const shown = claims.filter(({ judgement }) => only === null || judgement.verdict === only);
  if (only !== null && shown.length === 0) return null;
  const { id, address, about, note, onward } = article;
  const title = titleText(article);
  return (
    <section className="claims-article" id={id} aria-labelledby={`${id}-title`}>
      <p className="claims-publication">{saidBy(article)}</p>
      <h2 id={`${id}-title`}>{address === null ? title : <a href={address}>{title}</a>}</h2>
      <p>{about}</p>
      {note !== null && <p className="claims-note">{note}</p>}
      {article.claims.length === 0 && (
        <>
          <FactList heading="What published figures can say" facts={beside} />
          <p className="claim-tools figure-tools">
            {onward.map(({ label, path }) => (
              <Link key={path} href={path}>
                {label}
              </Link>
            ))}
          </p>
        </>
      )}
      {shown.map((one) => (
        <ClaimEntry key={one.claim.id} checked={one} />
      ))}
      {only === null && <Charts article={article} england={england} />}
    </section>
  );
}
