import type { Period } from '../../vocabulary/period';
import { adjustmentColumns, type Repeated } from './repeated';

/** A script in Python that gives the page's numbers from its CSV of pairs. Needs pandas and statsmodels. */
export function pythonCode(repeated: Repeated): string {
  const { adjusted, correlation, file, period, step, threshold, weighted, words } = repeated;
  const list = (names: readonly string[]) => `[${names.map((name) => `"${name}"`).join(', ')}]`;
  const controls = list(adjusted.map((one) => adjustmentColumns[one]));
  const moving = list(
    adjusted.filter((one) => one !== 'deprivation').map((one) => adjustmentColumns[one]),
  );
  return `${words.map((line) => `# ${line}`).join('\n')}
import numpy as np
import pandas as pd
import statsmodels.api as sm
import statsmodels.formula.api as smf
from scipy import stats
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

pairs = pd.read_csv("${file}", dtype={"area": str})
kind = "${correlation}"
weighted = ${weighted ? 'True' : 'False'}
adjusted = ${controls}


def weights_of(rows):
    return rows["size"] if weighted else pd.Series(1.0, index=rows.index)


def strength(rows):
    """The correlation, its 95% interval (Fisher's, or Bonett and Wright's of ranks), the pairs."""
    values = rows[["x", "y"] + adjusted]
    if kind == "spearman":
        values = values.rank()
    n = len(rows)
    if adjusted:
        given = sm.add_constant(values[adjusted])
        x = sm.OLS(values["x"], given).fit().resid
        y = sm.OLS(values["y"], given).fit().resid
        r = np.corrcoef(x, y)[0, 1]
    else:
        c = np.cov(values["x"], values["y"], aweights=weights_of(rows))
        r = c[0, 1] / np.sqrt(c[0, 0] * c[1, 1])
    spread = np.sqrt((1 + r**2 / 2 if kind == "spearman" else 1) / (n - 3 - len(adjusted)))
    reach = stats.norm.ppf(0.975) * spread
    lower, upper = np.tanh(np.arctanh(r) - reach), np.tanh(np.arctanh(r) + reach)
    return pd.Series({"r": r, "lower": lower, "upper": upper, "n": n})


${period === null ? '' : oneYear(period)}# Every year with ten pairs or more
enough = {period: rows for period, rows in pairs.groupby("y_date") if len(rows) >= 10}
print(pd.DataFrame({period: strength(rows) for period, rows in enough.items()}).T)

# Between authorities: each one's averages over its years, rounded so that equal ones tie as ranks
columns = ["x", "y", "size", "referrals_per_10000", "idaci_score_2019"]
print(strength(pairs.groupby("area")[columns].mean().round(9)))

# Within authorities: two-way fixed effects, errors clustered by authority
pairs["more"] = pairs["x"] / ${step}
moving = ${moving}
terms = " + ".join(["more"] + moving + ["C(area)", "C(y_date)"])
within = smf.wls(f"y ~ {terms}", pairs, weights=weights_of(pairs)).fit()
groups = pairs["area"].nunique()
counted = 1 + len(moving) + pairs["y_date"].nunique()
factor = groups / (groups - 1) * (len(pairs) - 1) / (len(pairs) - counted)
clustered = within.get_robustcov_results(
    "cluster", groups=pairs["area"].astype("category").cat.codes, use_correction=False
)
place = list(within.params.index).index("more")
slope = within.params["more"]
reach = stats.t.ppf(0.975, groups - 1) * np.sqrt(factor) * clustered.bse[place]
print(pd.Series({"slope": slope, "lower": slope - reach, "upper": slope + reach}))
print(pd.Series({"rows": len(pairs), "authorities": groups}))
${threshold === null ? '' : twoGroups(threshold)}`;
}

function oneYear(period: Period): string {
  return `# One year: the correlation, and the line (with what is adjusted for)
one_year = pairs[pairs["y_date"] == "${period}"]
print(strength(one_year))
given = sm.add_constant(one_year[["x"] + adjusted])
line = sm.WLS(one_year["y"], given, weights=weights_of(one_year)).fit()
ends = line.conf_int()
print(pd.DataFrame({"estimate": line.params, "lower": ends[0], "upper": ends[1]}))

`;
}

function twoGroups(threshold: number): string {
  return `
# Authorities at ${threshold} or above against those below it (Welch)
above, below = one_year[one_year["x"] >= ${threshold}]["y"], one_year[one_year["x"] < ${threshold}]["y"]
compared = CompareMeans(DescrStatsW(above), DescrStatsW(below))
print(pd.Series(compared.tconfint_diff(usevar="unequal"), index=["lower", "upper"]))
`;
}
