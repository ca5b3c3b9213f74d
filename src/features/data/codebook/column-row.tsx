import { reachWords, type Codebook, type CodebookColumn } from '../../../figure/codebook';
import { describePeriodKind } from '../../../vocabulary/period';

/** A published column's entry. */
export function ColumnRow({
  column,
  early,
}: {
  column: CodebookColumn;
  early: Codebook['early'];
}) {
  const { id, definition, unit, period, heads, row, known } = column;
  const [head, ...earlier] = heads;
  return (
    <tr id={`column-${id}`}>
      <th scope="row">
        <a href={`#column-${id}`}>
          <code>{id}</code>
        </a>
      </th>
      <td>
        <code>{head}</code>
        {row && <small> in the row {row.map((cell) => `“${cell}”`).join(', ')}</small>}
        {earlier.length > 0 && (
          <small>
            {' '}
            earlier <code>{earlier.join(', ')}</code>
          </small>
        )}
        {column.early.map(({ dataSet, head: own }) => (
          <small key={dataSet} title={early[dataSet]}>
            {' '}
            {dataSet.replace('sfr-', '')} <code>{own}</code>
          </small>
        ))}
      </td>
      <td>
        {definition}
        {known.map((text) => (
          <small key={text} className="known">
            Known problem: {text}
          </small>
        ))}
      </td>
      <td>
        {unit}
        <small> {describePeriodKind(period)}</small>
      </td>
      <td>{reachWords(column.reach)}</td>
    </tr>
  );
}
