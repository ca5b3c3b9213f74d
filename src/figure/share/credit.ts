import type { Source } from '../facts';
import { citationOf, licenceAddress, licenceLine } from '../citation';

/** What goes with everything that leaves: whose figures, of when, under what licence. */
export interface Credit {
  /** 'DfE, “Children in need” (2025 release) – with minor processing by CIN Explorer'. */
  source: string;
  /** "Year ending 31 March 2013 to year ending 31 March 2025". */
  dates: string;
  /** "[x] not available"; empty where no symbol occurs. */
  symbols: readonly string[];
  /** With its address. */
  licence: string;
  /** The address of the very chart. */
  address: string;
}

/** The credit of figures from these sources. */
export function creditOf(
  sources: readonly Source[],
  rest: Pick<Credit, 'dates' | 'symbols' | 'address'>,
): Credit {
  return {
    source: citationOf(sources).text,
    licence: `${licenceLine} ${licenceAddress}`,
    ...rest,
  };
}

/** A credit as lines of text, those that have something to say. */
export function creditLines({ source, dates, symbols, licence, address }: Credit): string[] {
  return [
    `Source: ${source}.`,
    `Reference dates: ${dates}.`,
    ...(symbols.length > 0 ? [`Symbols: ${symbols.join('; ')}.`] : []),
    licence,
    `Chart: ${address}`,
  ];
}
