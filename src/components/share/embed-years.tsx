import type { EmbedView } from '../../view/embed-view';
import type { EmbedOffer } from './shareable';

/** From which year to which an embed shows its figures. */
export function EmbedYears({
  offer,
  view,
  onView,
}: {
  offer: EmbedOffer;
  view: EmbedView;
  onView: (part: Partial<EmbedView>) => void;
}) {
  const { years } = offer;
  const [first, last] = [years[0], years.at(-1)];
  const choices = (keep: (year: number) => boolean) =>
    years.filter(keep).map((year) => (
      <option key={year} value={year}>
        {year}
      </option>
    ));
  return (
    <p className="share-choice">
      <label>
        From{' '}
        <select
          value={view.from ?? first}
          onChange={({ target }) => {
            const year = Number(target.value);
            onView({ from: year === first ? null : year });
          }}
        >
          {choices((year) => year <= (view.to ?? Infinity))}
        </select>
      </label>
      <label>
        to{' '}
        <select
          value={view.to ?? last}
          onChange={({ target }) => {
            const year = Number(target.value);
            onView({ to: year === last ? null : year });
          }}
        >
          {choices((year) => year >= (view.from ?? -Infinity))}
        </select>
      </label>
    </p>
  );
}
