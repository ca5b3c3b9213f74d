import { CopyText } from './copy-text';

/** How to get an embed into the usual kinds of site; `image` is the code for one that lets no frame through. */
export function EmbedHints({ image }: { image: string }) {
  return (
    <details className="share-hints">
      <summary>WordPress, Ghost and other sites</summary>
      <h3>WordPress</h3>
      <p>
        Add a “Custom HTML” block and paste the code. Where the site allows this address for oEmbed,
        pasting the embed’s address on a line of its own is enough. WordPress strips frames and
        scripts from what an author without the right to unfiltered HTML (“unfiltered_html”) saves:
        ask an editor or an administrator to paste it, or take the picture.
      </p>
      <h3>Ghost</h3>
      <p>Type “/html”, choose the HTML card, and paste the code.</p>
      <h3>Other sites</h3>
      <p>
        Paste the code where raw HTML is allowed. The frame works without the script too: it then
        has the height that the code says, in a column of 600 pixels the embed’s own, and scrolls
        where that is too low. Where scripts are not allowed, leave the script out.
      </p>
      <h3>Sites without frames</h3>
      <p>
        Save the PNG under “Picture”, upload it, and use these lines with the address that it has
        there. The picture leads to the chart; its alt text and source go with it.
      </p>
      <CopyText label="Code for a picture" text={image} rows={5} />
    </details>
  );
}
