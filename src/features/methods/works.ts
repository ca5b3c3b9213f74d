/** A published work that a method is taken from. */
export interface Work {
  authors: string;
  year: number;
  title: string;
  /** Journal, volume and first page, or publisher. */
  where: string;
}

/** Every work that is cited, by author and year. */
export const works = {
  pearson1896: {
    authors: 'Pearson',
    year: 1896,
    title:
      'Mathematical contributions to the theory of evolution III: regression, heredity, and panmixia',
    where: 'Philosophical Transactions of the Royal Society A 187:253',
  },
  spearman1904: {
    authors: 'Spearman',
    year: 1904,
    title: 'The proof and measurement of association between two things',
    where: 'American Journal of Psychology 15:72',
  },
  yule1907: {
    authors: 'Yule',
    year: 1907,
    title:
      'On the theory of correlation for any number of variables, treated by a new system of notation',
    where: 'Proceedings of the Royal Society A 79:182',
  },
  student1908: {
    authors: 'Student',
    year: 1908,
    title: 'The probable error of a mean',
    where: 'Biometrika 6:1',
  },
  fisher1921: {
    authors: 'Fisher',
    year: 1921,
    title: 'On the “probable error” of a coefficient of correlation deduced from a small sample',
    where: 'Metron 1:3',
  },
  fisher1924: {
    authors: 'Fisher',
    year: 1924,
    title: 'The distribution of the partial correlation coefficient',
    where: 'Metron 3:329',
  },
  wilson1927: {
    authors: 'Wilson',
    year: 1927,
    title: 'Probable inference, the law of succession, and statistical inference',
    where: 'Journal of the American Statistical Association 22:209',
  },
  frischWaugh1933: {
    authors: 'Frisch and Waugh',
    year: 1933,
    title: 'Partial time regressions as compared with individual trends',
    where: 'Econometrica 1:387',
  },
  garwood1936: {
    authors: 'Garwood',
    year: 1936,
    title: 'Fiducial limits for the Poisson distribution',
    where: 'Biometrika 28:437',
  },
  welch1947: {
    authors: 'Welch',
    year: 1947,
    title:
      'The generalization of “Student’s” problem when several different population variances are involved',
    where: 'Biometrika 34:28',
  },
  robinson1950: {
    authors: 'Robinson',
    year: 1950,
    title: 'Ecological correlations and the behavior of individuals',
    where: 'American Sociological Review 15:351',
  },
  cleveland1979: {
    authors: 'Cleveland',
    year: 1979,
    title: 'Robust locally weighted regression and smoothing scatterplots',
    where: 'Journal of the American Statistical Association 74:829',
  },
  derSimonianLaird1986: {
    authors: 'DerSimonian and Laird',
    year: 1986,
    title: 'Meta-analysis in clinical trials',
    where: 'Controlled Clinical Trials 7:177',
  },
  liangZeger1986: {
    authors: 'Liang and Zeger',
    year: 1986,
    title: 'Longitudinal data analysis using generalized linear models',
    where: 'Biometrika 73:13',
  },
  breslowDay1987: {
    authors: 'Breslow and Day',
    year: 1987,
    title: 'Statistical Methods in Cancer Research II: The Design and Analysis of Cohort Studies',
    where: 'International Agency for Research on Cancer, p. 69',
  },
  goldsteinSpiegelhalter1996: {
    authors: 'Goldstein and Spiegelhalter',
    year: 1996,
    title:
      'League tables and their limitations: statistical issues in comparisons of institutional performance',
    where: 'Journal of the Royal Statistical Society A 159:385',
  },
  hyndmanFan1996: {
    authors: 'Hyndman and Fan',
    year: 1996,
    title: 'Sample quantiles in statistical packages',
    where: 'The American Statistician 50:361',
  },
  draperSmith1998: {
    authors: 'Draper and Smith',
    year: 1998,
    title: 'Applied Regression Analysis, third edition',
    where: 'Wiley',
  },
  newcombe1998proportion: {
    authors: 'Newcombe',
    year: 1998,
    title: 'Two-sided confidence intervals for the single proportion: comparison of seven methods',
    where: 'Statistics in Medicine 17:857',
  },
  newcombe1998difference: {
    authors: 'Newcombe',
    year: 1998,
    title:
      'Interval estimation for the difference between independent proportions: comparison of eleven methods',
    where: 'Statistics in Medicine 17:873',
  },
  bonettWright2000: {
    authors: 'Bonett and Wright',
    year: 2000,
    title: 'Sample size requirements for estimating Pearson, Kendall and Spearman correlations',
    where: 'Psychometrika 65:23',
  },
  spiegelhalter2005funnel: {
    authors: 'Spiegelhalter',
    year: 2005,
    title: 'Funnel plots for comparing institutional performance',
    where: 'Statistics in Medicine 24:1185',
  },
  spiegelhalter2005spread: {
    authors: 'Spiegelhalter',
    year: 2005,
    title: 'Handling over-dispersion of performance indicators',
    where: 'Quality and Safety in Health Care 14:347',
  },
  zouDonner2008: {
    authors: 'Zou and Donner',
    year: 2008,
    title: 'Construction of confidence limits about effect measures: a general approach',
    where: 'Statistics in Medicine 27:1693',
  },
  wooldridge2010: {
    authors: 'Wooldridge',
    year: 2010,
    title: 'Econometric Analysis of Cross Section and Panel Data, second edition',
    where: 'MIT Press, §10.5',
  },
  cameronMiller2015: {
    authors: 'Cameron and Miller',
    year: 2015,
    title: 'A practitioner’s guide to cluster-robust inference',
    where: 'Journal of Human Resources 50:317',
  },
} as const satisfies Record<string, Work>;

export type WorkId = keyof typeof works;
