import type { Alias, NameMention } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import { foldAligned, foldKey, type Span } from '../../text/index.js';
import { abbreviates } from './acronym.js';

/** Two mentions that the text itself says are one entity. */
export interface Evidence {
  readonly first: number;
  readonly second: number;
  /** What the second name is to the first. */
  readonly relation: Alias['relation'];
  readonly span: Span;
  readonly by: string;
}

/** Longest stretch between two names that is looked at, in code units. */
const REACH = 60;
const OPENS = /^\s*\(\s*["«“]?\s*$/u;
const CLOSES = /^\s*["»”]?\s*[),;]/u;
const APPOSITION = /^\s*,\s*(?:\p{L}{1,3}['’]|\p{L}{2,3}\s)?\s*$/u;

const cues = new Map<string, ReadonlyMap<string, Alias['relation']>>();

/** Folded cue words of a language → relation. */
function cuesOf(pack: LanguagePack): ReadonlyMap<string, Alias['relation']> {
  let table = cues.get(pack.tag);
  if (table === undefined) {
    table = new Map(pack.names.aliases.flatMap(({ relation, words }) => words.map((word) => [foldKey(word), relation] as const)));
    cues.set(pack.tag, table);
  }
  return table;
}

/** The words between two names, without the signs and articles around them. */
function wordsBetween(between: string, articles: readonly string[]): string {
  const words = foldAligned(between).replace(/[\s,;:()–—«»"“”-]+/gu, ' ').trim();
  const last = articles.find((article) => words === article || words.endsWith(` ${article}`));
  return foldKey(last === undefined ? words : words.slice(0, words.length - last.length));
}

/** Reads what the text says between each name and the next one of the same type: acronyms in both orders, and the language's words for aliases. */
export function findEvidence(text: string, mentions: readonly NameMention[], pack: LanguagePack): Evidence[] {
  const table = cuesOf(pack);
  const found: Evidence[] = [];
  for (let second = 1; second < mentions.length; second++) {
    const first = second - 1;
    const a = mentions[first] as NameMention;
    const b = mentions[second] as NameMention;
    if (a.type !== b.type || b.start - a.end > REACH || foldKey(a.text) === foldKey(b.text)) continue;
    const between = text.slice(a.end, b.start);
    if (between.includes('\n')) continue;
    const span = { start: a.start, end: b.end };
    const opens = OPENS.test(between) && CLOSES.test(text.slice(b.end, b.end + 4));
    if (opens || APPOSITION.test(between)) {
      const relation = abbreviates(b.text, a.text) ? 'acronym' : abbreviates(a.text, b.text) ? 'full name' : undefined;
      if (relation !== undefined) {
        found.push({ first, second, relation, span, by: `resolve/rules:${opens ? 'parenthesis' : 'apposition'}` });
        continue;
      }
    }
    const relation = table.get(wordsBetween(between, pack.names.articles));
    if (relation !== undefined) found.push({ first, second, relation, span, by: `resolve/rules:cue.${pack.tag}` });
  }
  return found;
}
