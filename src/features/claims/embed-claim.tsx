import { absolute } from '../../components/share/absolute';
import { CopyText } from '../../components/share/copy-text';
import { EmbedPreview } from '../../components/share/embed-preview';
import '../../components/share/share.css';
import { embedCode } from '../../figure/share/embed-code';
import { claimEmbedPath, writeClaimEmbed } from '../../view/claim-embed-view';
import type { ClaimView } from '../../view/claim-view';

/** The code that shows a checked claim on somebody else's page; `text`: the claim as it was stated. */
export function EmbedClaim({ claim, text }: { claim: ClaimView; text: string }) {
  const query = writeClaimEmbed({ claim, theme: 'light', id: null });
  const address = absolute(`${claimEmbedPath}?${query}`);
  return (
    <div className="claim-embed-code">
      <EmbedPreview address={address} />
      <CopyText
        label="Code"
        rows={4}
        text={embedCode({
          address,
          title: `A claim, checked. ${text}`,
          script: absolute('embed.js'),
        })}
        hint="The verdict in the frame follows the figures: where a newer release changes them, it says so. For dark pages add &theme=dark or &theme=auto to the address."
      />
    </div>
  );
}
