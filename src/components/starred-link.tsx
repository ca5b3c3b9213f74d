import { Link } from 'wouter';
import './starred.css';
import { useStarred } from './use-starred';

/** The way to one's own authority from every page; nothing for who has none. */
export function StarredLink() {
  const { starred } = useStarred();
  if (starred === null) return null;
  return (
    <Link href={`/authority/${starred}`} className="starred-link">
      <span aria-hidden="true">★</span> My authority
    </Link>
  );
}
