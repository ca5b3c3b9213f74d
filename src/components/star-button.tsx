import './starred.css';
import { useStarred } from './use-starred';

/** Keeps an authority as one's own, or no longer; whoever reads this page alone knows it. */
export function StarButton({ slug }: { slug: string }) {
  const { starred, star, unstar } = useStarred();
  const pressed = starred === slug;
  return (
    <p className="star-choice">
      <button
        type="button"
        aria-pressed={pressed}
        // A toggle keeps its name; both texts on it are part of this one.
        aria-label="Keep as my authority"
        onClick={() => (pressed ? unstar() : star(slug))}
      >
        <span aria-hidden="true">{pressed ? '★' : '☆'}</span>{' '}
        {pressed ? 'My authority' : 'Keep as my authority'}
      </button>
      <small>Kept in this browser only; nothing is sent.</small>
    </p>
  );
}
