import { CURRENCY_FAMILIES } from '../../languages/index.js';
import type { Span, TextView } from '../../text/index.js';
import type { AmountLexicon } from './lexicon.js';
import { CRYPTO } from './lexicon.js';

export interface ResolvedCurrency {
  readonly code: string;
  readonly source: 'explicit' | 'place' | 'default' | 'context';
  /** Other readings, likeliest first. */
  readonly candidates: readonly string[];
  readonly crypto: boolean;
}

/** Mentions of a place after which a dollar that nobody named is that country's. The US dollar is quoted everywhere, hence more than once. */
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
  #places: ReadonlyMap<string, number> | undefined;
  readonly #named = new Map<string, string>();

  constructor(view: TextView, lexicon: AmountLexicon, zones: readonly Span[], publishedAt: string | null) {
    this.#old = publishedAt !== null && publishedAt < EURO_CASH;
    this.#view = view;
    this.#lexicon = lexicon;
    this.#zones = zones;
  }

  /** How often the article mentions a country. Counted on the first question. */
  #mentions(country: string): number {
    this.#places ??= this.#count();
    return this.#places.get(country) ?? 0;
  }

  /** Whether the article names this family's currency in full, or speaks of one of its countries. */
  supports(ref: string): boolean {
    if (this.#named.has(ref) || (this.#old && Object.values(this.#lexicon.data.letters ?? {}).includes(ref))) return true;
    const family = CURRENCY_FAMILIES[ref];
    return family !== undefined && Object.keys(family).some((country) => this.#mentions(country) > 0);
  }

  /** The code that a family noun or sign means here; `country` is the one said beside it, if any, `sign` the sign that was read. */
  resolve(ref: string, country: string | null, sign: string | null = null): ResolvedCurrency {
    const other = sign === null ? undefined : this.#lexicon.data.signFamilies[sign];
    if (other !== undefined && country === null && this.#speaksOf(other, ref)) return this.resolve(other, null);
    const family = Object.hasOwn(CURRENCY_FAMILIES, ref) ? CURRENCY_FAMILIES[ref] : undefined;
    if (!family) return this.#name(ref, ref);
    const said = country === null ? undefined : family[country];
    if (said !== undefined) return this.#name(ref, said);
    const codes = [...new Set(Object.values(family))];
    const first = codes[0] as string;
    const usual = this.#old ? first : (this.#lexicon.data.usual[ref] ?? first);
    if (codes.length === 1) return this.#name(ref, usual);
    const carried = this.#named.get(ref);
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

  #name(ref: string, code: string): ResolvedCurrency {
    this.#named.set(ref, code);
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
    const needed = Math.max(ref === 'dollar' ? DOLLAR_PLACES : 1, usualCount * 2 + 1);
    if (most >= needed) return best;
    return usualCount > 0 ? usual : null;
  }

  #count(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const { tokens } = this.#view;
    let at = 0;
    for (const zone of this.#zones) {
      while (at < tokens.length && (tokens[at]?.start ?? 0) < zone.start) at++;
      while (at < tokens.length && (tokens[at]?.start ?? 0) < zone.end) {
        const match = tokens[at]?.kind === 'word' ? this.#lexicon.countries.match(this.#view, at) : null;
        if (match) counts.set(match.value, (counts.get(match.value) ?? 0) + 1);
        at = match ? match.next : at + 1;
      }
    }
    return counts;
  }
}
