import type { Measure } from '../../catalogue/measures/measure';
import type { CompareArea, CompareAreas } from '../../figure/compare/compare-file';
import type { CompareView } from '../../view/compare-view';
import { AuthoritiesChoice } from './authorities-choice';
import { GroupSelect } from './group-choice';
import { GroupMembers } from './group-members';
import { MeasureChoice } from './measure-choice';
import { OwnGroup } from './own-group';
import { StarredOffer } from './starred-offer';
import type { ChangeView } from './use-compare-view';

/** What is compared, by whom, and with whom: each choice shows at once and is kept in the address. */
export function CompareForm({
  measure,
  areas,
  chosen,
  members,
  own,
  view,
  onChange,
}: {
  measure: Measure;
  areas: CompareAreas;
  chosen: readonly CompareArea[];
  /** Of the group. */
  members: readonly CompareArea[];
  /** A person's own authority. */
  own: CompareArea | undefined;
  view: CompareView;
  onChange: ChangeView;
}) {
  return (
    <section className="compare-form" aria-label="What to compare">
      <MeasureChoice measure={measure.id} onChange={(id) => onChange({ measure: id })} />
      <StarredOffer own={own} view={view} onChange={onChange} />
      <AuthoritiesChoice chosen={chosen} onChange={(slugs) => onChange({ chosen: slugs })} />
      <div className="compare-choice">
        <GroupSelect
          areas={areas}
          of={(chosen[0] ?? own)?.slug}
          group={view.group}
          onChange={(group) => onChange({ group })}
        />
        <GroupMembers members={members} own={view.group?.kind === 'own'} />
        <OwnGroup chosen={chosen} group={view.group} onChange={onChange} />
      </div>
    </section>
  );
}
