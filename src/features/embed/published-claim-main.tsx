import { createRoot } from 'react-dom/client';
import { readPublishedClaim } from '../../view/published-claim-view';
import { heightAnnouncer } from './announce-height';
import { frameNames } from './height-messages';
import { keepHeight } from './keep-height';
import { askForLinks } from './onward-links';
import { Refusal } from './refusal';

/** The page says it all without a script: this one tells its height, and refuses what makes no sense. */
function start(root: HTMLElement) {
  const { base = '/', path = '' } = root.dataset;
  const read = readPublishedClaim(location.search);
  const id = 'view' in read ? read.view.id : null;
  const names = () => frameNames(location.href, id, path);
  askForLinks(window, () => names().secret);
  if ('problems' in read) {
    createRoot(root).render(<Refusal problems={read.problems} base={base} what="claim" />);
  }
  document.documentElement.classList.remove('waiting');
  keepHeight(root, heightAnnouncer(window, names));
}

const root = document.getElementById('embed');
if (root) start(root);
