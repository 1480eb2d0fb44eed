import { packFor } from '../../languages/index.js';
import { TextView } from '../../text/index.js';
import { grammarOf } from './grammar.js';
import type { Match } from './matcher.js';
import { scan, type Trial } from './scan.js';
import { anchorOf, type DateMention, toMention } from './stage.js';

/** One rule that was tried where a span was found, or where one was refused. */
export interface DateRuleTrial {
  /** `dates/rules:` and the id of the rule. */
  readonly rule: string;
  /** The words that it took. */
  readonly text: string;
  /** What each slot of the pattern read, in reading order. */
  readonly slots: readonly { readonly slot: string; readonly value: string | number }[];
  /** `kept`; or why not: no date is meant there, the slots contradict each other, a look around refused it, it is part of a longer token. */
  readonly outcome: Trial['outcome'];
}

/** Why a stretch of text is a date, or why it is none. */
export interface DateExplanation {
  /** The mention; null where every rule was refused. */
  readonly mention: DateMention | null;
  /** Rules in the order they were tried: the longest match first. The last one decided. */
  readonly trials: readonly DateRuleTrial[];
}

export interface ExplainDatesOptions {
  /** Tag of the language of the text. */
  readonly language: string;
  /** Publication date, RFC 3339; without one relative dates stay unresolved. */
  readonly publishedAt?: string;
}

/** The rule chain of every span that the dates stage finds in a text, and of those that it refuses. */
export function explainDates(text: string, options: ExplainDatesOptions): DateExplanation[] {
  const view = new TextView(text);
  const trials: Trial[] = [];
  const anchor = anchorOf({ publishedAt: options.publishedAt ?? null });
  const found = scan(grammarOf(packFor(options.language)), view, [{ start: 0, end: text.length }], {
    anchor,
    onTrial: (trial) => trials.push(trial),
  });
  const mentions = new Map(found.map((one) => [one.match, toMention(one, view)]));
  const groups = new Map<number, Trial[]>();
  for (const trial of trials) groups.set(trial.match.start, [...(groups.get(trial.match.start) ?? []), trial]);
  return [...groups.values()].map((group) => ({
    mention: mentions.get(group.at(-1)?.match as Match) ?? null,
    trials: group.map((trial) => describe(trial, view)),
  }));
}

function describe({ match, outcome }: Trial, view: TextView): DateRuleTrial {
  const start = view.tokens[match.from]?.start ?? 0;
  const end = view.tokens[match.to - 1]?.end ?? start;
  return {
    rule: `dates/rules:${match.rule.id}`,
    text: view.text.slice(start, end),
    slots: match.captures.map(({ slot, value }) => ({ slot, value })),
    outcome,
  };
}
