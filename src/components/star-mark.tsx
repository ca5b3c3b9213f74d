import './starred.css';

/** Marks a person's own authority where others stand beside it. */
export function StarMark() {
  return (
    <span className="star-mark">
      {' '}
      <span aria-hidden="true">★</span>
      <span className="star-words"> (your authority)</span>
    </span>
  );
}
