import { useState } from 'react';
import { embedCode, imageCode } from '../../figure/share/embed-code';
import { creditLines } from '../../figure/share/credit';
import { fileName } from '../../figure/share/file-name';
import { embedPath, plainEmbed, readEmbedView, writeEmbedView } from '../../view/embed-view';
import { absolute } from './absolute';
import { CopyText } from './copy-text';
import { EmbedHints } from './embed-hints';
import { EmbedOptions } from './embed-options';
import { EmbedPreview } from './embed-preview';
import type { EmbedChoice } from './embed-choice';
import { useColumnHeight } from './use-column-height';
import type { EmbedOffer } from './shareable';
import type { Sharing } from './sharing';

function choiceOf({ compare, offered, with: others }: EmbedOffer): EmbedChoice {
  const all = offered.every((comparator) => compare.includes(comparator));
  return {
    view: {
      ...plainEmbed,
      compare: all ? plainEmbed.compare : compare,
      with: others.slice(0, 2),
    },
    frozen: false,
    script: true,
  };
}

/** One embed with its options, its code and what it looks like. */
function Embed({ offer, sharing }: { offer: EmbedOffer; sharing: Sharing }) {
  const [choice, setChoice] = useState(() => choiceOf(offer));
  const { view, frozen, script } = choice;
  const { measure, slug, release, label, place } = offer;
  const query = writeEmbedView(view);
  const path = embedPath({ measure, slug, release: frozen ? release : null });
  const address = absolute(query === '' ? path : `${path}?${query}`);
  // What the embed itself would refuse is not handed out.
  const read = readEmbedView(query);
  const problems = 'problems' in read ? read.problems : [];
  const { height, isKnown, tell } = useColumnHeight(address);
  const { shareable, credit } = sharing;
  return (
    <>
      <EmbedOptions offer={offer} choice={choice} onChange={setChoice} />
      {problems.length > 0 ? (
        <div className="notice" role="alert">
          {problems.map((problem) => (
            <p key={problem}>{problem}</p>
          ))}
        </div>
      ) : (
        <>
          <EmbedPreview address={address} onHeight={tell} />
          <CopyText
            label="Code"
            rows={4}
            isReady={isKnown}
            text={embedCode({
              address,
              title: `${label}: ${place}. Chart with table`,
              height,
              script: script ? absolute('embed.js') : null,
            })}
          />
          <CopyText
            label="Address of the embed alone"
            rows={2}
            text={address}
            hint="For sites that ask for an address, and where this one is allowed for oEmbed."
          />
        </>
      )}
      <EmbedHints
        image={imageCode({
          address: sharing.address,
          alt: shareable.charts[0].alt,
          file: fileName([shareable.name], 'png'),
          credit: creditLines(credit).join(' '),
        })}
      />
    </>
  );
}

/** The code that shows a chart on somebody else's page; or where there is one that can be shown. */
export function EmbedPart(sharing: Sharing) {
  const { embeds, elsewhere } = sharing.shareable;
  const [at, setAt] = useState(0);
  const offer = embeds[at];
  if (!offer) {
    return (
      <>
        <p>This chart cannot be embedded: take it as a picture. These can be:</p>
        <ul className="share-links">
          {elsewhere.map(({ label, href }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      {embeds.length > 1 && (
        <p className="share-choice">
          <label htmlFor="share-embed-of">Lines of</label>
          <select
            id="share-embed-of"
            value={at}
            onChange={({ target }) => setAt(Number(target.value))}
          >
            {embeds.map(({ measure, slug, label, place }, index) => (
              <option key={`${measure} ${slug}`} value={index}>
                {label}: {place}
              </option>
            ))}
          </select>
        </p>
      )}
      <Embed key={at} offer={offer} sharing={sharing} />
    </>
  );
}
