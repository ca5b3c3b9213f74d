import type { EmbedView } from '../../view/embed-view';
import { Tick } from '../tick';

/** The palette's own colour of the area's line, which a colour of one's own begins from. */
const ownColour = '12436d';

/** The colour of the area's own line in an embed. */
export function EmbedColour({
  view,
  onView,
}: {
  view: EmbedView;
  onView: (part: Partial<EmbedView>) => void;
}) {
  const { accent } = view;
  return (
    <fieldset className="switch">
      <legend>Colour of its line</legend>
      <Tick
        checked={accent !== null}
        onChange={(own) => onView({ accent: own ? ownColour : null })}
      >
        One of your own
      </Tick>
      {accent !== null && (
        <input
          type="color"
          aria-label="Colour of the area’s line"
          value={`#${accent}`}
          onChange={({ target }) => onView({ accent: target.value.slice(1) })}
        />
      )}
    </fieldset>
  );
}
