import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Sheet } from '../../components/share/sheet';
import { publishedClaimPath } from '../../view/published-claim-view';
import { EmbedClaim } from './embed-claim';

/** A button that opens the code of an article's claim, with its verdict, for somebody else's page. */
export function EmbedButton({ id, says, number }: { id: string; says: string; number: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="quiet-button"
        aria-label={`Embed this check: ${number}`}
        onClick={() => setOpen(true)}
      >
        Embed this check
      </button>
      {isOpen &&
        // At the end of the page: the heading in the preview is no part of the claims' outline.
        createPortal(
          <Sheet
            title="Embed this check"
            about={says}
            closes="Close the code"
            onClose={() => setOpen(false)}
          >
            <EmbedClaim path={publishedClaimPath(id)} claim={says} hasAnswer />
          </Sheet>,
          document.body,
        )}
    </>
  );
}
