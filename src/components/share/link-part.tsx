import { CopyText } from './copy-text';
import type { Sharing } from './sharing';

/** The address of just this view and this chart. */
export function LinkPart({ address, credit }: Sharing) {
  return (
    <>
      <CopyText
        label="Link to this view"
        text={address}
        rows={2}
        hint="It opens the page as you see it now, at this chart. It shows newer figures once they are published."
      />
      <p className="share-hint">
        Source: {credit.source}. {credit.dates}.
      </p>
    </>
  );
}
