import { useMemo } from 'react';
import { reReferralByCaseload } from '../catalogue/relationships/re-referral-by-caseload';
import { themes } from '../catalogue/themes';
import { readAreaFile, type AreaFile } from '../figure/area-file';
import { themeFigure } from '../figure/theme-figure';
import { themeQueries } from '../figure/theme-queries';
import type { Comparator } from '../view/comparator';
import { FigureCard } from './figure-card';
import { HowUnusual } from './how-unusual';
import { RelationshipLink } from './relationship-link';
import { useOneByOne } from './use-after-paint';
import { useAmong } from './use-prebuilt';

/** The five figures of an area, from its prebuilt file: the first is painted before the others. */
export function AreaFigures({ file, compare }: { file: AreaFile; compare: readonly Comparator[] }) {
  // The first figure takes two turns: its first chart, then the rest of it.
  const turns = useOneByOne(themes.length + 1);
  const shown = Math.max(turns - 1, 1);
  const among = useAmong(reReferralByCaseload.id, shown > 1);
  const { facts } = file;
  const data = useMemo(() => readAreaFile(file), [file]);
  return (
    <div className="figures">
      {themes.map((theme, index) => {
        const needsAmong = theme.panels.some((panel) => panel.kind === 'among');
        if (index >= shown || (needsAmong && among.isPending)) {
          return <div key={theme.id} id={theme.id} className="figure figure-waiting" />;
        }
        const standing = file.standings.find((one) => one.theme === theme.id);
        const related = theme.panels.find((panel) => panel.kind === 'path');
        const figure = themeFigure(
          theme,
          facts,
          needsAmong ? { ...data, among: among.data ?? [] } : data,
          compare,
        );
        return (
          <FigureCard
            key={theme.id}
            whole={turns > 1}
            figure={figure}
            fileName={`${facts.area.slug}-${theme.id}`}
            place={{ facts, compare }}
            queries={themeQueries(theme, facts, among.data?.[0]?.yPeriod ?? null)}
            onward={
              <>
                {standing && <HowUnusual area={facts.area} standing={standing} />}
                {related && (
                  <RelationshipLink
                    relationship={related.relationship}
                    facts={facts}
                    pairs={data.pairs}
                  />
                )}
              </>
            }
          />
        );
      })}
    </div>
  );
}
