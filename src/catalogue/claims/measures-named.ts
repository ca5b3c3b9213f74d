import type { Article, Statement } from './claim';

function measuresOf(statement: Statement): string[] {
  const { kind, measure } = statement;
  return kind === 'groups' ? [measure, statement.divided] : [measure];
}

/** Every measure that articles name: in claims, beside them and in charts. */
export function measuresNamed(articles: readonly Article[]): string[] {
  const besides = articles.flatMap(({ beside, claims }) => [
    ...beside,
    ...claims.flatMap((claim) => claim.beside),
  ]);
  const named = [
    ...articles
      .flatMap(({ claims }) => claims)
      .flatMap(({ check, reckoning }) => [
        ...(check.by === 'nothing' ? [] : measuresOf(check.stated.statement)),
        ...(reckoning ? [reckoning.share, reckoning.left, reckoning.of] : []),
      ]),
    ...besides.flatMap(({ measure, less }) => (less === undefined ? [measure] : [measure, less])),
    ...articles
      .flatMap(({ charts }) => charts)
      .flatMap((chart) =>
        chart.kind === 'lines' ? chart.measures : chart.measures.map(([measure]) => measure),
      ),
  ];
  return [...new Set(named)];
}
