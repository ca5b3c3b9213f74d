/** A few lines for a tool of the reader's own: all of them print `exampleFigure`. */
export interface Snippet {
  id: 'duckdb' | 'duckdb-csv' | 'r' | 'python-polars' | 'python';
  title: string;
  /** What must be installed. */
  needs: string;
  code: string;
}

/** What every snippet asks for, and the answer that it prints today. */
export const example = {
  measure: 're-referrals',
  area: '370',
  period: '2025-03-31',
  words: 'the share of re-referrals in Barnsley (370) in the year ending 31 March 2025',
} as const;

const { measure, area, period } = example;
const [year, month, day] = period.split('-').map(Number);

/** Lines that open the site's files from their address. `data` is that of `data/`, with its slash. */
export function snippets(data: string): readonly Snippet[] {
  return [
    {
      id: 'duckdb',
      title: 'DuckDB: the whole database',
      needs: 'DuckDB 1.4 or later',
      code: `ATTACH '${data}cin.duckdb' AS cin (READ_ONLY);
USE cin;
SELECT value FROM figures
WHERE measure = '${measure}' AND area = '${area}' AND period = DATE '${period}';`,
    },
    {
      id: 'duckdb-csv',
      title: 'DuckDB: one CSV file',
      needs: 'DuckDB 1.1 or later',
      code: `SELECT value
FROM read_csv('${data}figures.csv', types = {'area': 'VARCHAR'})
WHERE measure = '${measure}' AND area = '${area}' AND period = DATE '${period}';`,
    },
    {
      id: 'r',
      title: 'R',
      needs: 'the package arrow, 12 or later',
      code: `library(arrow)
figures <- read_parquet("${data}figures.parquet")
subset(
  figures,
  measure == "${measure}" & area == "${area}" & period == as.Date("${period}")
)$value`,
    },
    {
      id: 'python-polars',
      title: 'Python with polars',
      needs: 'the package polars, 1.0 or later',
      code: `from datetime import date
import polars as pl

figures = pl.read_parquet("${data}figures.parquet")
print(
    figures.filter(
        pl.col("measure") == "${measure}",
        pl.col("area") == "${area}",
        pl.col("period") == date(${year}, ${month}, ${day}),
    )["value"].item()
)`,
    },
    {
      id: 'python',
      title: 'Python alone',
      needs: 'Python 3.8 or later, no package',
      code: `import csv, io, urllib.request

with urllib.request.urlopen("${data}figures.csv") as answer:
    for row in csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")):
        if (row["measure"], row["area"], row["period"]) == (
            "${measure}", "${area}", "${period}"
        ):
            print(row["value"] or row["symbol"])`,
    },
  ];
}
