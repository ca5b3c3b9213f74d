import { useQuery } from '@tanstack/react-query';
import { findMeasure } from '../../catalogue/measures';
import type { Measure } from '../../catalogue/measures/measure';
import { reReferrals } from '../../catalogue/measures/re-referrals';
import { PrebuiltFailure } from '../../components/page-problem';
import { usePageTitle } from '../../components/use-page-title';
import { compareAreasOptions, compareFileOptions } from '../../components/use-prebuilt';
import { useStarred } from '../../components/use-starred';
import type { CompareArea, CompareAreas } from '../../figure/compare/compare-file';
import { resolveGroup } from '../../figure/compare/groups';
import type { Picked } from '../../figure/compare/picked';
import type { CompareView } from '../../view/compare-view';
import { CompareFigures } from './compare-figures';
import { CompareForm } from './compare-form';
import './compare.css';
import { useCompareView, type ChangeView } from './use-compare-view';

/** A measure's figures once they are there. */
function Figures(props: {
  measure: Measure;
  areas: CompareAreas;
  picked: Picked;
  view: CompareView;
  onChange: ChangeView;
}) {
  const { data: file, error, refetch } = useQuery(compareFileOptions(props.measure.id));
  if (error) {
    return (
      <div className="notice" role="alert">
        <p>The figures of this measure could not be fetched. Your connection may be down.</p>
        <button type="button" onClick={() => void refetch()}>
          Try again
        </button>
      </div>
    );
  }
  if (!file) return <p className="waiting">Fetching the figures …</p>;
  return <CompareFigures {...props} file={file} />;
}

/** Those of the list that there are, in the order of the list. */
function known(
  { authorities }: CompareAreas,
  key: 'slug' | 'code',
  wanted: readonly string[],
): CompareArea[] {
  return wanted.flatMap((one) => authorities.find((area) => area[key] === one) ?? []);
}

function Loaded({
  measure,
  areas,
  view,
  onChange,
}: {
  measure: Measure;
  areas: CompareAreas;
  view: CompareView;
  onChange: ChangeView;
}) {
  const { starred } = useStarred();
  const chosen = known(areas, 'slug', view.chosen);
  const own = areas.authorities.find(({ slug }) => slug === starred);
  const group = view.group && resolveGroup(areas, view.group);
  // One's own comes after those chosen here: where there is room for a few only, these are shown.
  const picked: Picked = {
    chosen: [...new Set([...chosen, ...(own ? [own] : [])].map(({ code }) => code))],
    group,
  };
  const strangers = view.chosen.filter((slug) => !chosen.some((area) => area.slug === slug));
  return (
    <>
      <CompareForm
        measure={measure}
        areas={areas}
        chosen={chosen}
        members={known(areas, 'code', group?.codes ?? [])}
        own={own}
        view={view}
        onChange={onChange}
      />
      {strangers.length > 0 && (
        <p className="notice">
          The address names what is no authority, and is passed over: {strangers.join(', ')}.
        </p>
      )}
      {view.group !== null && group === null && (
        <p className="notice">The group in the address has no authorities: none is shown.</p>
      )}
      <Figures measure={measure} areas={areas} picked={picked} view={view} onChange={onChange} />
    </>
  );
}

/** The page that holds authorities against one another, and against what chance and size explain. */
export function ComparePage() {
  const [view, onChange] = useCompareView();
  const found = findMeasure(view.measure);
  const measure = found ?? reReferrals;
  const { data: areas, error, refetch } = useQuery(compareAreasOptions());
  usePageTitle(`Compare authorities: ${measure.label}`);
  if (error) {
    return <PrebuiltFailure error={error} what="comparison" onRetry={() => void refetch()} />;
  }
  return (
    <>
      <header className="page-head">
        <h1 tabIndex={-1}>Compare authorities</h1>
        <p className="lead">
          Is an authority unusual, among whom, and by more than chance? A reason to ask, not a
          judgement: figures differ with need, practice and recording.
        </p>
      </header>
      {!found && (
        <p className="notice">
          There is no measure called “{view.measure}”. {measure.label} is shown.
        </p>
      )}
      {areas ? (
        <Loaded measure={measure} areas={areas} view={view} onChange={onChange} />
      ) : (
        <p className="waiting">Fetching the authorities …</p>
      )}
    </>
  );
}
