/** In place of a chart, or of a claim: what in the frame's address cannot be, in plain words. */
export function Refusal({
  problems,
  base,
  what = 'chart',
}: {
  problems: readonly string[];
  base: string;
  what?: 'chart' | 'claim';
}) {
  return (
    <main className="embed embed-refusal">
      <h1>This {what} cannot be shown as its address asks</h1>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <p>
        <a href={base} target="_blank" rel="noopener">
          CIN Explorer
        </a>
      </p>
    </main>
  );
}
