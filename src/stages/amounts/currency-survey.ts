import { CURRENCY_FAMILIES } from '../../languages/index.js';
import type { Span, TextView } from '../../text/index.js';
import { readCurrencyNoun } from './currency-noun.js';
import type { AmountLexicon } from './lexicon.js';

/** A currency named in full, with a sum or without: `le franc suisse`. */
export interface Naming {
  /** Index of its first token. */
  readonly at: number;
  readonly code: string;
  /** Index of the token after its paragraph. */
  readonly until: number;
}

/** What the zones of an article say about currencies. */
export interface CurrencySurvey {
  /** How often each country is mentioned, ISO 3166-1. One that only tells whose currency a noun is does not count. */
  readonly places: ReadonlyMap<string, number>;
  /** By family, in reading order. */
  readonly namings: ReadonlyMap<string, readonly Naming[]>;
}

/** One pass over the words of the zones. */
export function surveyCurrencies(view: TextView, lexicon: AmountLexicon, zones: readonly Span[]): CurrencySurvey {
  const places = new Map<string, number>();
  const namings = new Map<string, Naming[]>();
  const { tokens } = view;
  let at = 0;
  let until = 0;
  for (const zone of zones) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < zone.start) at++;
    const low = at;
    let high = at;
    while (high < tokens.length && (tokens[high]?.start ?? 0) < zone.end) high++;
    while (at < high) {
      if (tokens[at]?.kind !== 'word') {
        at++;
        continue;
      }
      const noun = readCurrencyNoun(view, lexicon, at, low, high);
      const code = noun?.country ? CURRENCY_FAMILIES[noun.ref]?.[noun.country] : undefined;
      if (noun && code !== undefined) {
        until = Math.max(until, at);
        while (until < tokens.length && tokens[until]?.kind !== 'newline') until++;
        const known = namings.get(noun.ref) ?? [];
        known.push({ at, code, until });
        namings.set(noun.ref, known);
        at = noun.next;
        continue;
      }
      const country = lexicon.countries.match(view, at);
      if (country) places.set(country.value, (places.get(country.value) ?? 0) + 1);
      at = country ? country.next : at + 1;
    }
  }
  return { places, namings };
}
