import { lazy, Suspense, type ComponentProps } from 'react';
import { useOneByOne } from './use-after-paint';

const FinderBox = lazy(async () => {
  const { FinderBox: component } = await import('./finder-box');
  return { default: component };
});

/** Keeps the finder's place until its code is there. */
function Place({ label }: { label: string }) {
  return (
    <div className="finder">
      <span className="finder-label">{label}</span>
      <div className="finder-place" />
    </div>
  );
}

/** The finder of areas; its code is fetched once the page's first chart is painted. */
export function AreaFinder(props: ComponentProps<typeof FinderBox>) {
  const place = <Place label={props.label} />;
  return useOneByOne(2) > 1 ? (
    <Suspense fallback={place}>
      <FinderBox {...props} />
    </Suspense>
  ) : (
    place
  );
}
