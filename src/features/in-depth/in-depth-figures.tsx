import { useMemo } from 'react';
import { inDepthThemes } from '../../catalogue/themes/in-depth';
import { FigureCard } from '../../components/figure-card';
import { useOneByOne } from '../../components/use-after-paint';
import { inDepthQueries } from '../../figure/in-depth-data';
import { inDepthFigure } from '../../figure/in-depth-figure';
import { readInDepthFile, type InDepthFile } from '../../figure/in-depth-file';
import type { Comparator } from '../../view/comparator';

/** The figures in depth of an area, from its prebuilt file: each is painted before the next. */
export function InDepthFigures({
  file,
  compare,
}: {
  file: InDepthFile;
  compare: readonly Comparator[];
}) {
  // The first figure takes two turns: its first chart, then the rest of it.
  const turns = useOneByOne(inDepthThemes.length + 1);
  const shown = Math.max(turns - 1, 1);
  const { facts, data } = useMemo(() => readInDepthFile(file), [file]);
  return (
    <div className="figures">
      {inDepthThemes.map((theme, index) => {
        if (index >= shown) {
          return <div key={theme.id} id={theme.id} className="figure figure-waiting" />;
        }
        const { rows, medians } = inDepthQueries(facts, [theme]);
        return (
          <FigureCard
            key={theme.id}
            whole={turns > 1}
            figure={inDepthFigure(theme, facts, data, compare)}
            fileName={`${facts.area.slug}-${theme.id}`}
            place={{ facts, compare }}
            queries={[...rows, ...medians]}
          />
        );
      })}
    </div>
  );
}
