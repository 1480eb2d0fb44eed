import type { NameMention } from '../../article/index.js';
import { foldKey } from '../../text/index.js';
import type { EngineMentions, Judgement } from './engine.js';

/** What speaks for one span and type. */
export interface Evidence {
  /** 0..1, what the model gives the span and type, marked by it or not; null where it cannot tell. */
  readonly score: number | null;
  /** Signs for and against, in the terms of `SIGNS` in weights.ts. */
  readonly signs: ReadonlySet<string>;
}

interface Gathered {
  readonly name: string;
  readonly type: string;
  score: number | null;
  readonly signs: Set<string>;
}

/** The sign of a name that stands at another place too, of the same type there. */
export const FOUND_AGAIN = 'same name and type elsewhere';

/** Span and type: what evidence is gathered by. */
export const evidenceKey = ({ start, end, type }: NameMention): string => `${start}:${end}:${type}`;

/** Who speaks for a mention: `gazetteer`, `gazetteer, several words`, `cues first-name`, `compromise`. */
function speaker({ by, score = 0 }: NameMention): string {
  const [engine = '', rule = ''] = by.replace(/^entities\//u, '').split(':', 2);
  if (engine === 'gazetteer') return score > 0.9 ? 'gazetteer, several words' : 'gazetteer';
  // "fr.title M." is the rule "title" of French.
  if (engine === 'cues') return `cues ${rule.slice(rule.indexOf('.') + 1).split(' ', 1)[0]}`;
  return engine;
}

/** Marks names that stand at another place of the article too, read as the same type there or as another. */
function compareNames(gathered: Iterable<Gathered>): void {
  const types = new Map<string, Map<string, number>>();
  const judged = [...gathered].filter(({ score }) => score !== null);
  for (const { name, type } of judged) {
    const seen = types.get(name) ?? new Map<string, number>();
    types.set(name, seen.set(type, (seen.get(type) ?? 0) + 1));
  }
  for (const { name, type, signs } of judged) {
    const seen = types.get(name) as Map<string, number>;
    if ((seen.get(type) ?? 0) > 1) signs.add(FOUND_AGAIN);
    if (seen.size > 1) signs.add('same name of another type');
  }
}

/** The evidence for every span and type that any engine names, by `evidenceKey`. `scoreOf`: the judge's word; its own mentions come with theirs. */
export function gatherEvidence(all: readonly EngineMentions[], scoreOf: Judgement['scoreOf']): ReadonlyMap<string, Evidence> {
  const gathered = new Map<string, Gathered>();
  for (const { mentions, scoreOf: own } of all) {
    for (const mention of mentions) {
      const key = evidenceKey(mention);
      let one = gathered.get(key);
      if (one === undefined) {
        one = { name: foldKey(mention.text), type: mention.type, score: null, signs: new Set<string>() };
        gathered.set(key, one);
      }
      const score = own !== undefined ? (mention.score ?? null) : scoreOf(mention);
      if (score !== null) one.score = Math.max(one.score ?? 0, score);
      one.signs.add(own !== undefined ? 'marked' : speaker(mention));
    }
  }
  compareNames(gathered.values());
  return gathered;
}
