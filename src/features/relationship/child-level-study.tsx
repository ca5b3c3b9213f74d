const summaries = [
  {
    label: 'the University of Manchester, where it was made',
    address:
      'https://research.manchester.ac.uk/en/projects/repeated-referrals-to-childrens-services-in-england',
  },
  {
    label: 'Children & Young People Now, 21 July 2017',
    address:
      'https://www.cypnow.co.uk/cyp/news/2003958/repeat-child-protection-referrals-linked-to-high-caseloads',
  },
  {
    label: 'Community Care, 24 July 2017',
    address:
      'https://www.communitycare.co.uk/2017/07/24/study-finds-high-rate-repeat-referrals-childrens-services/',
  },
];

/** What the study of single children found, how it differs from this page, and where it is summarised. */
export function ChildLevelStudy() {
  return (
    <>
      <h3>The study of single children</h3>
      <p>
        The Department for Education had a study made that follows single children: Troncoso (2017),{' '}
        <cite>Analysing repeated referrals to children’s services in England</cite>. Of the children
        referred in the year to March 2011 who were still under 18, about 55% had come back at least
        once by March 2016, and between 7% and 63% from authority to authority.
      </p>
      <p>
        Of what it asked about authorities, one thing alone could be told from chance: caseload and
        the rate of referrals interact. Where there were more than ten children in need for each
        social worker, children came back more often the higher the rate of referrals was; where
        there were fewer, that rate made less of a difference. The report itself calls this not
        conclusive.
      </p>
      <p>
        It differs from this page. There each child is followed over six years; here are the shares
        of one year’s referrals that came within 12 months of another. There the children’s own
        circumstances are allowed for; here they cannot be. And the ten stands there beside a high
        rate of referrals, not alone. The caseload is an authority’s average in both: neither knows
        how many cases a child’s own social worker had. Study and page cannot stand in for each
        other: a pattern among children need not show among authorities, nor the other way about.
      </p>
      <p>
        Told here from summaries of the report:{' '}
        {summaries.map(({ label, address }, place) => (
          <span key={address}>
            {place > 0 && '; '}
            <a href={address}>{label}</a>
          </span>
        ))}
        .
      </p>
    </>
  );
}
