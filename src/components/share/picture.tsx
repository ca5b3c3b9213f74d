import type { Ref } from 'react';
import { licenceLine } from '../../figure/citation';
import type { Credit } from '../../figure/share/credit';
import type { Shareable, SharedChart } from './shareable';

/** A picture's widths in pixels: for a page, and for a phone. */
export const pictureWidths = { wide: 960, narrow: 600 } as const;

/** From so many letters on a subtitle is small print. */
const longSubtitle = 200;

export type PictureShape = keyof typeof pictureWidths;

/** What a picture shows, as a part of the page: the browser breaks its lines, and it is drawn from this. */
export function Picture({
  shareable,
  credit,
  charts,
  shape,
  ref,
}: {
  shareable: Shareable;
  credit: Credit;
  charts: readonly SharedChart[];
  shape: PictureShape;
  ref: Ref<HTMLDivElement>;
}) {
  const alone = charts.length === 1;
  const events = new Map(
    charts.flatMap((chart) => chart.events.map((event) => [event.number, event.label])),
  );
  const { host, pathname } = new URL(credit.address);
  return (
    <div
      ref={ref}
      className={`share-picture share-picture-${shape}`}
      style={{ width: pictureWidths[shape] }}
      aria-hidden="true"
      inert
    >
      <div className="share-picture-rule" />
      <p className="share-picture-title">{shareable.title}</p>
      <p
        className={
          shareable.subtitle.length > longSubtitle
            ? 'share-picture-subtitle share-picture-long'
            : 'share-picture-subtitle'
        }
      >
        {shareable.subtitle}
      </p>
      {charts.map((chart) => (
        <div key={chart.key} className="share-picture-chart">
          {chart.title !== null && <p className="share-picture-head">{chart.title}</p>}
          {chart.draw(alone)}
        </div>
      ))}
      {events.size > 0 && (
        <p className="share-picture-events">
          {[...events]
            .sort(([a], [b]) => a - b)
            .map(([number, label]) => (
              <span key={number}>
                <strong>{number}</strong> {label}
              </span>
            ))}
        </p>
      )}
      <div className="share-picture-foot">
        <p>Source: {credit.source}.</p>
        <p>Reference dates: {credit.dates}.</p>
        {credit.symbols.length > 0 && <p>Symbols: {credit.symbols.join('; ')}.</p>}
        <p>
          {licenceLine} {`${host}${pathname}`}
        </p>
      </div>
    </div>
  );
}
