import { Link } from 'wouter';
import { measureOf } from '../../catalogue/measures/known';
import type { Relationship } from '../../catalogue/relationships/relationship';
import { reReferralByCaseload } from '../../catalogue/relationships/re-referral-by-caseload';
import { ChildLevelStudy } from './child-level-study';

/** What only the relationship of re-referrals and caseload needs to have said. */
function OfReReferrals() {
  return (
    <>
      <ChildLevelStudy />
      <h3>Joined by the wrong date</h3>
      <p>
        The workforce is counted at 30 September and carries that year’s label; re-referrals are
        counted in the year that ends on 31 March. Files joined by the same label put a caseload
        beside re-referrals that came before it: the result looks like a finding, and cannot be one
        about what high caseloads lead to. It can be tried above, under the date of the caseload.
      </p>
    </>
  );
}

/** How to read a relationship without being misled by it, for people who are not statisticians. */
export function PlainWords({ relationship }: { relationship: Relationship }) {
  return (
    <section className="figure figure-part relationship-plain" aria-labelledby="plain-about">
      <h2 id="plain-about">In plain words</h2>
      <h3>Authorities are not workers, and not children</h3>
      <p>
        Every point is a whole authority: an average over hundreds of workers and thousands of
        children. If authorities with higher averages of one thing have higher averages of another,
        it does not follow that this worker, or that child, is any different: to read it so is
        called the <Link href="/methods#ecological-fallacy">ecological fallacy</Link>.
      </p>
      <h3>Going together is not causing</h3>
      <p>
        Poorer areas may have more of both. Authorities differ in what they take as a referral, in
        when they close a case, and in how they record either. Any of these can make two figures
        move together, or hide that they do. Adjusting for deprivation and for the rate of referrals
        takes away some of it, never all.
      </p>
      <h3>No pattern is not no effect</h3>
      <p>
        An interval that holds 0 does not show that there is nothing: it says how large a link the
        figures cannot rule out. What matters to one team or one family can be lost in the average
        of an authority.
      </p>
      {relationship.id === reReferralByCaseload.id && <OfReReferrals />}
      <ul className="notes">
        {relationship.caveats.map((caveat) => (
          <li key={caveat}>{caveat}</li>
        ))}
      </ul>
      <p>
        How each figure is made, and its own caveats:{' '}
        <Link href={`/measure/${relationship.x.measure}`}>
          {measureOf(relationship.x.measure).label}
        </Link>
        {' · '}
        <Link href={`/measure/${relationship.y.measure}`}>
          {measureOf(relationship.y.measure).label}
        </Link>
        {' · '}
        <Link href="/data">data and sources</Link>
        {' · '}
        <Link href="/methods#relationships">how the numbers are worked out</Link>
      </p>
    </section>
  );
}
