import type { Document, Keyword, Sentence } from '../../article/index.js';
import type { LanguagePack } from '../../languages/index.js';
import { firstFrom, isGraphemeBoundary, type Span } from '../../text/index.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { type Phrase, PhraseCounter } from './phrases.js';

const MOST = 8;
const ZONES: ReadonlySet<Sentence['zone']> = new Set(['title', 'lead', 'body']);

/** How far down the text the weight of a first occurrence falls to half, in sentences. */
const HALF = 12;
const TITLE = 1.6;
const CAPITAL = 0.5;
const LENGTH = [0.55, 1, 1.1] as const;

/**
 * Frequency, damped; first occurrence early; said in the title; capitals; two or three words rather than one. The salience of an entity
 * of that name is added on top.
 */
function scoreOf(phrase: Phrase, salience: number): number {
  const length = LENGTH[phrase.length - 1] ?? 1;
  const early = 1 / (1 + phrase.sentence / HALF);
  const capital = 1 + CAPITAL * (phrase.capitals / phrase.length);
  return Math.log2(1 + phrase.count) * length * capital * (phrase.inTitle ? TITLE : 1) * (0.4 + 0.6 * early) * (1 + salience);
}

/** A single word or a name of the title counts though it is said once; other words of a title ("bat son record") make no phrase. */
const isTitleName = ({ inTitle, length, capitals }: Phrase): boolean => inTitle && (length === 1 || capitals === length);

/** Salience of the entity that is named at a place, to the letter; undefined where none is. */
function salienceOf(document: Document<'entities'>): (place: Span) => number | undefined {
  // Names are disjoint: one begins at a place.
  const found = new Map<number, { readonly end: number; readonly salience: number }>();
  for (const entity of document.layers.entities) {
    if (!('salience' in entity)) continue;
    for (const { start, end } of entity.mentions) found.set(start, { end, salience: entity.salience });
  }
  return ({ start, end }) => {
    const named = found.get(start);
    return named?.end === end ? named.salience : undefined;
  };
}

/** Where the words of amounts and dates begin and end: they say how much, not what. */
function edgesOfValues(document: Document<'entities'>): { starts: Set<number>; ends: Set<number> } {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const { tokens } = document.view;
  for (const entity of document.layers.entities) {
    if ('salience' in entity) continue;
    for (const mention of entity.mentions) {
      for (const { start, end } of tokens.slice(firstFrom(tokens, mention.start), firstFrom(tokens, mention.end))) {
        starts.add(start);
        ends.add(end);
      }
    }
  }
  return { starts, ends };
}

const overlaps = (a: readonly number[], b: readonly number[]): boolean => {
  const shared = a.filter((stem) => b.includes(stem)).length;
  return shared * 2 >= Math.min(a.length, b.length) && shared > 0;
};

/** Up to eight key phrases of title, lead and body, in reading order, each at its first occurrence; scores are relative to the best, which has 1. */
export function keywordsOf(document: Document<'sentences' | 'entities'>, pack: LanguagePack): Keyword[] {
  const lexicon: Lexicon = lexiconOf(pack);
  const { view, text } = document;
  const counter = new PhraseCounter(lexicon);
  document.layers.sentences
    .filter(({ zone }) => ZONES.has(zone))
    .forEach(({ start, end, zone }, i) => {
      counter.read(view, firstFrom(view.tokens, start), firstFrom(view.tokens, end), i, zone === 'title');
    });
  const salience = salienceOf(document);
  const values = edgesOfValues(document);
  const ranked = counter.phrases
    .filter(({ start, end }) => !values.starts.has(start) && !values.ends.has(end))
    .filter((phrase) => phrase.count > 1 || isTitleName(phrase) || (phrase.length > 1 && salience(phrase) !== undefined))
    .map((phrase) => ({ phrase, stems: counter.stemsOf(phrase), score: scoreOf(phrase, salience(phrase) ?? 0) }))
    .sort((a, b) => b.score - a.score || a.phrase.start - b.phrase.start || b.phrase.end - a.phrase.end);
  const chosen: typeof ranked = [];
  for (const candidate of ranked) {
    if (chosen.length === MOST) break;
    const { start, end } = candidate.phrase;
    // A word may begin with a mark that belongs to the sign before it.
    if (!isGraphemeBoundary(text, start) || !isGraphemeBoundary(text, end)) continue;
    if (!chosen.some(({ stems }) => overlaps(stems, candidate.stems))) chosen.push(candidate);
  }
  const best = chosen[0]?.score ?? 1;
  return chosen
    .sort((a, b) => a.phrase.start - b.phrase.start)
    .map(({ phrase: { start, end }, score }) => ({
      start,
      end,
      text: text.slice(start, end),
      score: Math.round((score / best) * 1e3) / 1e3,
    }));
}
