import { absolute } from '../../components/share/absolute';
import { CopyText } from '../../components/share/copy-text';
import { EmbedPreview } from '../../components/share/embed-preview';
import '../../components/share/share.css';
import { useColumnHeight } from '../../components/share/use-column-height';
import { claimEmbedTitle, embedCode } from '../../figure/share/embed-code';

/** The code that shows a checked claim on somebody else's page. */
export function EmbedClaim({
  path,
  query = '',
  claim,
  hasAnswer = false,
}: {
  /** Of the embed, below the base, and what its address says besides. */
  path: string;
  query?: string;
  /** The claim as it was stated. */
  claim: string;
  /** Whether oEmbed has an answer for the address. */
  hasAnswer?: boolean;
}) {
  const address = absolute(query === '' ? path : `${path}?${query}`);
  const { height, isKnown, tell } = useColumnHeight(address);
  const theme = `${query === '' ? '?' : '&'}theme=`;
  return (
    <div className="claim-embed-code">
      <EmbedPreview address={address} onHeight={tell} />
      <CopyText
        label="Code"
        rows={4}
        isReady={isKnown}
        text={embedCode({
          address,
          title: claimEmbedTitle(claim),
          height,
          script: absolute('embed.js'),
        })}
        hint={`The verdict in the frame follows the figures: where a newer release changes them, it says so. For dark pages add ${theme}dark or ${theme}auto to the address.`}
      />
      {hasAnswer && (
        <CopyText
          label="Address of the embed alone"
          rows={2}
          text={address}
          hint="For sites that ask for an address, and where this one is allowed for oEmbed."
        />
      )}
    </div>
  );
}
