import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { claimEmbed, type ClaimEmbed } from '../../figure/claims/claim-embed';
import { claimEmbedPath, readClaimEmbed, type ClaimEmbedView } from '../../view/claim-embed-view';
import { heightAnnouncer } from './announce-height';
import { claimFiles } from './claim-files';
import { ClaimPage } from './claim-page';
import { frameNames } from './height-messages';
import { keepHeight } from './keep-height';
import { askForLinks } from './onward-links';
import { Refusal } from './refusal';

async function check(
  { claim }: ClaimEmbedView,
  base: string,
): Promise<ClaimEmbed | { problems: readonly string[] }> {
  const files = await claimFiles(claim.measure, base);
  return 'problems' in files ? files : claimEmbed(claim, files);
}

/** Checks the claim in the address and shows what it comes to. */
async function start(root: HTMLElement) {
  const { base = '/' } = root.dataset;
  const read = readClaimEmbed(location.search);
  const id = 'view' in read ? read.view.id : null;
  const names = () => frameNames(location.href, id, claimEmbedPath);
  const announce = heightAnnouncer(window, names);
  askForLinks(window, () => names().secret);
  const checked = 'view' in read ? await check(read.view, base) : read;
  const drawn = createRoot(root);
  flushSync(() =>
    drawn.render(
      'problems' in checked ? (
        <Refusal problems={checked.problems} base={base} what="claim" />
      ) : (
        <ClaimPage checked={checked} base={base} />
      ),
    ),
  );
  document.documentElement.classList.remove('waiting');
  keepHeight(root, announce);
}

const root = document.getElementById('embed');
if (root) void start(root);
