import { createRoot } from 'react-dom/client';
import { alsoKnow } from '../../catalogue/measures/known';
import { embedFigure, othersOf } from '../../figure/embed/embed-figure';
import type { EmbedFile } from '../../figure/embed/embed-file';
import { capitalised } from '../../figure/words';
import { embedPath, readEmbedView, type EmbedView } from '../../view/embed-view';
import { heightAnnouncer } from './announce-height';
import type { Embed } from './embed-page';
import { frameNames } from './height-messages';
import { startEmbed } from './live-embed';
import { askForLinks } from './onward-links';
import { otherFiles } from './other-files';
import { Refusal } from './refusal';

/** What the view asks for, from the page's own file and those of the areas beside it; or why not. */
async function embedOf(
  file: EmbedFile,
  release: string | null,
  view: EmbedView,
  base: string,
): Promise<Embed | { problems: readonly string[] }> {
  const others = await otherFiles(
    othersOf(file, view),
    { measure: file.measure.id, release },
    base,
  );
  if ('problems' in others) return others;
  const figure = embedFigure(file, others.files, view);
  if ('problems' in figure) return figure;
  return { figure, view, place: capitalised(file.area.spokenName), base };
}

/** Draws over the static page what its address asks for. */
async function start(root: HTMLElement, written: HTMLElement) {
  const { base = '/', release = null } = root.dataset;
  const file = JSON.parse(written.textContent) as EmbedFile;
  alsoKnow([file.measure]);
  const path = embedPath({ measure: file.measure.id, slug: file.area.slug, release });
  const read = readEmbedView(location.search);
  const view = 'view' in read ? read.view : null;
  const names = () => frameNames(location.href, view?.id ?? null, path);
  const announce = heightAnnouncer(window, names);
  askForLinks(window, () => names().secret);

  const page = document.documentElement;
  const embed = 'view' in read ? await embedOf(file, release, read.view, base) : read;
  if ('problems' in embed) {
    createRoot(root).render(<Refusal problems={embed.problems} base={base} />);
    new ResizeObserver(() => announce(root.getBoundingClientRect().height)).observe(root);
  } else {
    if (embed.view.accent !== null) page.style.setProperty('--focus', `#${embed.view.accent}`);
    startEmbed(root, embed, announce);
  }
  page.classList.remove('waiting');
}

const root = document.getElementById('embed');
const written = document.getElementById('figures');
if (root && written) void start(root, written);
