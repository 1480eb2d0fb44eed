import { CURRENCY_FAMILIES } from '../../languages/index.js';
import type { Span, TextView } from '../../text/index.js';
import { type CurrencySurvey, type Naming, surveyCurrencies } from './currency-survey.js';
import type { AmountLexicon } from './lexicon.js';
import { CRYPTO } from './lexicon.js';

export interface ResolvedCurrency {
  readonly code: string;
  readonly source: 'explicit' | 'place' | 'default' | 'context';
  /** Other readings, likeliest first. */
  readonly candidates: readonly string[];
  readonly crypto: boolean;
}

/**
 * Mentions of a place after which a dollar that nobody named is that country's, or a franc in an old article in French: the US dollar is quoted
 * everywhere, and a paper counts in its own money, hence more than once.
 */
const DOLLAR_PLACES = 3;
const CANDIDATES = 4;
/** Euro notes and coins: the old currencies of the euro area are history from here on. */
const EURO_CASH = '2002-01-01';

/** What an article tells about its currencies: those it names in full, in reading order, and the countries it speaks of. */
export class CurrencyContext {
  readonly #view: TextView;
  readonly #lexicon: AmountLexicon;
  readonly #zones: readonly Span[];
  /** Published before the old currencies went. */
  readonly #old: boolean;
  #surveyed: CurrencySurvey | undefined;
  /** Named by an amount. */
  readonly #named = new Map<string, Naming>();
  /** How many namings of a family stand before the amount read last: amounts are read in order, so that no look-up starts at the first. */
  readonly #passed = new Map<string, number>();

  constructor(view: TextView, lexicon: AmountLexicon, zones: readonly Span[], publishedAt: string | null) {
    this.#old = publishedAt !== null && publishedAt < EURO_CASH;
    this.#view = view;
    this.#lexicon = lexicon;
    this.#zones = zones;
  }

  /** Made on the first question. */
  get #survey(): CurrencySurvey {
    this.#surveyed ??= surveyCurrencies(this.#view, this.#lexicon, this.#zones);
    return this.#surveyed;
  }

  #mentions(country: string): number {
    return this.#survey.places.get(country) ?? 0;
  }

  /** Whether the noun is the money of the papers in this language, in an article from before the euro. */
  #isHome(ref: string): boolean {
    return this.#old && this.#home.includes(ref);
  }

  get #home(): readonly string[] {
    return Object.values(this.#lexicon.data.letters ?? {});
  }

  /** What a coin is a part of: before the euro a centime was one of the paper's own money. */
  coinOf(ref: string): string {
    return (ref === 'euro' && this.#old ? this.#home[0] : undefined) ?? ref;
  }

  /** Whether the article names this family's currency in full, or speaks of one of its countries. */
  supports(ref: string): boolean {
    if (this.#named.has(ref) || this.#isHome(ref)) return true;
    const family = CURRENCY_FAMILIES[ref];
    return family !== undefined && Object.keys(family).some((country) => this.#mentions(country) > 0);
  }

  /** The code that a family noun or sign means at token `at`; `country` is the one said beside it, if any, `sign` the sign that was read. */
  resolve(ref: string, at: number, country: string | null, sign: string | null = null): ResolvedCurrency {
    const other = sign === null ? undefined : this.#lexicon.data.signFamilies[sign];
    if (other !== undefined && country === null && this.#speaksOf(other, ref)) return this.resolve(other, at, null);
    const family = Object.hasOwn(CURRENCY_FAMILIES, ref) ? CURRENCY_FAMILIES[ref] : undefined;
    if (!family) return this.#name(ref, at, ref);
    const said = country === null ? undefined : family[country];
    if (said !== undefined) return this.#name(ref, at, said);
    const codes = [...new Set(Object.values(family))];
    const first = codes[0] as string;
    const usual = this.#old ? first : (this.#lexicon.data.usual[ref] ?? first);
    if (codes.length === 1) return this.#name(ref, at, usual);
    const carried = this.#carried(ref, at);
    const placed = carried ?? this.#placed(ref, family, usual);
    const code = placed ?? usual;
    const others = codes.filter((other) => other !== code).slice(0, CANDIDATES);
    return { code, source: carried ? 'context' : placed ? 'place' : 'default', candidates: others, crypto: false };
  }

  /** Whether the article speaks much more of the countries of one family than of those of another. */
  #speaksOf(family: string, than: string): boolean {
    const count = (ref: string): number => Object.keys(CURRENCY_FAMILIES[ref] ?? {}).reduce((sum, country) => sum + this.#mentions(country), 0);
    const mentions = count(family);
    return mentions >= DOLLAR_PLACES && mentions > 2 * count(than);
  }

  /**
   * The currency of that family named last before token `at`. Where the noun alone is the paper's own money, naming another one holds for the
   * paragraph only.
   */
  #carried(ref: string, at: number): string | null {
    const summed = this.#named.get(ref) ?? null;
    const read = this.#lastNaming(ref, at);
    const last = read === null || (summed !== null && summed.at > read.at) ? summed : read;
    return last === null || (this.#isHome(ref) && at > last.until) ? null : last.code;
  }

  #lastNaming(ref: string, at: number): Naming | null {
    const namings = this.#survey.namings.get(ref) ?? [];
    let next = this.#passed.get(ref) ?? 0;
    while (next > 0 && (namings[next - 1]?.at ?? 0) >= at) next--;
    while (next < namings.length && (namings[next]?.at ?? 0) < at) next++;
    this.#passed.set(ref, next);
    return namings[next - 1] ?? null;
  }

  #name(ref: string, at: number, code: string): ResolvedCurrency {
    this.#named.set(ref, { at, code, until: Number.POSITIVE_INFINITY });
    return { code, source: 'explicit', candidates: [], crypto: CRYPTO.has(code) };
  }

  #placed(ref: string, family: Readonly<Record<string, string>>, usual: string): string | null {
    let best: string | null = null;
    let most = 0;
    let usualCount = 0;
    for (const [country, code] of Object.entries(family)) {
      const count = this.#mentions(country);
      if (code === usual) usualCount += count;
      else if (count > most) {
        most = count;
        best = code;
      }
    }
    const needed = Math.max(ref === 'dollar' || this.#isHome(ref) ? DOLLAR_PLACES : 1, usualCount * 2 + 1);
    if (most >= needed) return best;
    return usualCount > 0 ? usual : null;
  }
}
