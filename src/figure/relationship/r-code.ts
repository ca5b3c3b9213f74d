import type { Period } from '../../vocabulary/period';
import { adjustmentColumns, type Repeated } from './repeated';

/** A script in R that gives the page's numbers from its CSV of pairs. Needs the package sandwich. */
export function rCode(repeated: Repeated): string {
  const { adjusted, correlation, file, period, step, threshold, weighted, words } = repeated;
  const controls = adjusted.map((one) => `"${adjustmentColumns[one]}"`).join(', ');
  const moving = adjusted
    .filter((one) => one !== 'deprivation')
    .map((one) => `"${adjustmentColumns[one]}"`)
    .join(', ');
  return `${words.map((line) => `# ${line}`).join('\n')}
library(sandwich)

pairs <- read.csv("${file}", colClasses = c(area = "character"))
kind <- "${correlation}"
weighted <- ${weighted ? 'TRUE' : 'FALSE'}
adjusted <- c(${controls})

# The correlation, its 95% interval (Fisher's, or Bonett and Wright's of ranks) and the number of pairs
strength <- function(rows) {
  values <- rows[c("x", "y", adjusted)]
  if (kind == "spearman") values <- as.data.frame(lapply(values, rank))
  n <- nrow(rows)
  if (length(adjusted) > 0) {
    given <- as.matrix(values[adjusted])
    r <- cor(resid(lm(values$x ~ given)), resid(lm(values$y ~ given)))
  } else {
    weight <- if (weighted) rows$size else rep(1, n)
    r <- cov.wt(values[c("x", "y")], wt = weight / sum(weight), cor = TRUE)$cor[1, 2]
  }
  spread <- sqrt((if (kind == "spearman") 1 + r^2 / 2 else 1) / (n - 3 - length(adjusted)))
  ends <- tanh(atanh(r) + c(-1, 1) * qnorm(0.975) * spread)
  c(r = r, lower = ends[1], upper = ends[2], n = n)
}
weights_of <- function(rows) if (weighted) rows$size else rep(1, nrow(rows))

${period === null ? '' : oneYear(period)}# Every year with ten pairs or more
enough <- Filter(function(rows) nrow(rows) >= 10, split(pairs, pairs$y_date))
print(t(sapply(enough, strength)))

# Between authorities: each one's averages over its years, rounded so that equal ones tie as ranks
columns <- c("x", "y", "size", "referrals_per_10000", "idaci_score_2019")
means <- aggregate(pairs[columns], pairs["area"], mean, na.rm = TRUE)
means[columns] <- round(means[columns], 9)
print(strength(means))

# Within authorities: two-way fixed effects, errors clustered by authority
pairs$more <- pairs$x / ${step}
pairs$weight <- weights_of(pairs)
moving <- c(${moving})
terms <- c("more", moving, "factor(area)", "factor(y_date)")
within <- lm(reformulate(terms, "y"), data = pairs, weights = weight)
groups <- length(unique(pairs$area))
counted <- 1 + length(moving) + length(unique(pairs$y_date))
factor <- groups / (groups - 1) * (nrow(pairs) - 1) / (nrow(pairs) - counted)
cluster <- vcovCL(within, cluster = pairs$area, type = "HC0", cadjust = FALSE)
slope <- coef(within)[["more"]]
error <- sqrt(factor * cluster["more", "more"])
ends <- slope + c(-1, 1) * qt(0.975, groups - 1) * error
print(c(slope = slope, lower = ends[1], upper = ends[2], rows = nrow(pairs), authorities = groups))
${threshold === null ? '' : twoGroups(threshold)}`;
}

function oneYear(period: Period): string {
  return `# One year: the correlation, and the line (with what is adjusted for)
one_year <- subset(pairs, y_date == "${period}")
one_year$weight <- weights_of(one_year)
print(strength(one_year))
line <- lm(reformulate(c("x", adjusted), "y"), data = one_year, weights = weight)
print(cbind(estimate = coef(line), confint(line)))

`;
}

function twoGroups(threshold: number): string {
  return `
# Authorities at ${threshold} or above against those below it (Welch)
print(t.test(one_year$y[one_year$x >= ${threshold}], one_year$y[one_year$x < ${threshold}]))
`;
}
