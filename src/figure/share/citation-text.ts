import { citationOf, licenceLine } from '../citation';
import type { Source } from '../facts';
import { writtenDay, type CitedChart, type Work } from './works';

/** As the product cites the DfE: publication and release, then the chart and the day. */
export function citationDfe(sources: readonly Source[], chart: CitedChart): string {
  const { title, dates, address, on } = chart;
  return `${citationOf(sources).text}. “${title}”, reference dates: ${dates}. ${address} (accessed ${writtenDay(on)}). ${licenceLine}`;
}

/** As the APA's seventh edition cites a data set, a release a line. */
export function citationApa(works: readonly Work[], chart: CitedChart): string {
  return works
    .map(({ author, year, title, release, address }) => {
      const day = writtenDay(chart.on);
      return (
        `${author}. (${year ?? 'n.d.'}). ${title} (${release} release) [Data set]. ` +
        `Reference dates: ${chart.dates}. Retrieved ${day}, from ${address}. ` +
        `With minor processing by CIN Explorer: “${chart.title}”, ${chart.address}. ${licenceLine}`
      );
    })
    .join('\n');
}
