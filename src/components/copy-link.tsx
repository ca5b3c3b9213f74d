import { useCopy } from './use-copy';

/** A button that copies a link to the page as it is, or to one place of it, and says whether it could. */
export function CopyLink({ hash = '', label }: { hash?: string; label: string }) {
  const [outcome, copy] = useCopy(
    () => 'This browser does not let the page copy: take the address from its bar.',
  );
  const copyAddress = () => {
    const { origin, pathname, search } = location;
    copy(`${origin}${pathname}${search}${hash}`);
  };
  return (
    <span className="copy-link">
      <button type="button" className="quiet-button" aria-label={label} onClick={copyAddress}>
        Copy link
      </button>{' '}
      <span role="status">{outcome}</span>
    </span>
  );
}
