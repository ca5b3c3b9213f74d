import { AreaFinder } from '../../components/area-finder';
import type { FinderEntry } from '../../figure/finder-file';
import { mostAuthorities, type MeasureView } from '../../view/measure-view';

/** The authorities whose years are shown: each can be taken away, and others added while there is room. */
export function Chosen({
  authorities,
  view,
  onChange,
}: {
  authorities: readonly FinderEntry[];
  view: MeasureView;
  onChange: (part: Partial<MeasureView>) => void;
}) {
  const { authorities: slugs } = view;
  const add = ({ slug }: FinderEntry) =>
    onChange({ authorities: slugs.includes(slug) ? slugs : [...slugs, slug] });
  const remove = (slug: string) =>
    onChange({ authorities: slugs.filter((other) => other !== slug) });
  return (
    <>
      {slugs.length < mostAuthorities && (
        <AreaFinder
          id="chosen-finder"
          label={slugs.length === 0 ? 'Show the years of an authority' : 'Add another authority'}
          onPick={add}
        />
      )}
      <ul className="chosen">
        {authorities.map(({ slug, spokenName }) => (
          <li key={slug}>
            <button type="button" className="quiet-button" onClick={() => remove(slug)}>
              Remove {spokenName}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
