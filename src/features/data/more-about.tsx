import { Link } from 'wouter';

const pages = [
  {
    href: '/methods',
    label: 'Methods',
    detail: 'how figures are made, joined and compared, whose methods these are, and what they cannot say',
  },
  {
    href: '/data/coverage',
    label: 'Coverage',
    detail: 'which measure has figures for which year, what is missing and why, and where it breaks',
  },
  {
    href: '/data/revisions',
    label: 'Revisions',
    detail: 'what newer releases changed, and printed rates that today’s populations do not give',
  },
  {
    href: '/data/codebook',
    label: 'Codebook',
    detail: 'every measure and every published column: definition, parts, reach and known problems',
  },
];

/** The pages about the data themselves. */
export function MoreAbout() {
  return (
    <section aria-labelledby="more-title">
      <h2 id="more-title">About the data</h2>
      <ul className="downloads">
        {pages.map(({ href, label, detail }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
            <span>{detail}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
