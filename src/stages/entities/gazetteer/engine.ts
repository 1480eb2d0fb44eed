import type { Document, NameMention } from '../../../article/index.js';
import { articleBefore, triggerBefore } from '../before.js';
import type { EntityEngine } from '../engine.js';
import { type Lexicon, lexiconFor } from '../lexicon.js';
import { isGlued, isJoint, type Reading, SHAPE } from '../reading.js';
import { certainEntity, type Gazetteer, gazetteerFor, type NameForm } from './gazetteer.js';
import { canonicalName } from './rows.js';

function caseFits(reading: Reading, from: number, to: number, form: NameForm): boolean {
  const { tokens, keys, shapes, text } = reading;
  if (form.flag === 'exact') {
    const said = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return said === form.name || said.replaceAll('’', "'") === form.name;
  }
  let word = 0;
  for (let i = from; i < to; i++) {
    if (isJoint(keys[i] as string)) continue;
    const need = form.needs[word++];
    const shape = shapes[i] as number;
    if (need === 'capitals' && shape !== SHAPE.capitals) return false;
    if (need === 'capital' && shape === SHAPE.lower) return false;
  }
  return true;
}

/** Whether the place of a name speaks against it: flags of the table, capitals that tell nothing. */
function placeFits(reading: Reading, from: number, to: number, form: NameForm, lexicon: Lexicon): boolean {
  const { shouts, opens, shapes, keys } = reading;
  const single = to - from === 1;
  if (shouts[from] === 1) return !single || (form.flag === undefined && form.name.length > 4);
  const capitalTellsNothing = lexicon.data.capitalNouns === true;
  if (form.flag === 'led' || (form.flag === 'shy' && capitalTellsNothing && single)) {
    if (opens[from] === 1) return false;
    return (!capitalTellsNothing && articleBefore(reading, from, lexicon)) || triggerBefore(reading, from, lexicon)?.type === form.entity.type;
  }
  if (form.flag === 'shy') return opens[from] !== 1;
  // A lone word that is a function word of the language, at the start of a sentence.
  if (single && opens[from] === 1 && shapes[from] === SHAPE.capital) return !lexicon.notNames.has(keys[from] as string);
  return true;
}

interface Choice {
  readonly form: NameForm;
  /** No other entity of its type can be meant, so it may be linked. */
  readonly certain: boolean;
}

function choose(reading: Reading, from: number, to: number, forms: readonly NameForm[], lexicon: Lexicon): Choice | undefined {
  const fitting = forms.filter((form) => caseFits(reading, from, to, form) && placeFits(reading, from, to, form, lexicon));
  const [first] = fitting;
  if (first === undefined) return undefined;
  const cue = triggerBefore(reading, from, lexicon);
  if (cue !== undefined) {
    const told =
      fitting.find(({ entity }) => entity.type === cue.type && entity.kind === cue.kind) ?? fitting.find(({ entity }) => entity.type === cue.type);
    if (told !== undefined) return { form: told, certain: isCertain(told, fitting) };
  }
  return { form: first, certain: isCertain(first, fitting) };
}

const isCertain = (form: NameForm, fitting: readonly NameForm[]): boolean =>
  certainEntity(fitting.filter(({ entity }) => entity.type === form.entity.type)) === form.entity;

function mentionOf(reading: Reading, from: number, to: number, { form, certain }: Choice, language: string): NameMention {
  const start = (reading.tokens[from] as { start: number }).start;
  const end = (reading.tokens[to - 1] as { end: number }).end;
  const { entity } = form;
  const words = form.needs.length;
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    type: entity.type,
    ...(entity.kind === undefined ? {} : { kind: entity.kind }),
    score: words > 1 ? 0.93 : 0.84,
    scoreKind: 'rule',
    by: `entities/gazetteer:${entity.id}`,
    ...(certain ? { canonical: canonicalName(entity, language), links: entity.links } : {}),
    ...(entity.country === undefined || !certain ? {} : { country: entity.country }),
  };
}

/** Finds the names of the tables: the longest one that fits at each word. `of` gives the names of a language; default: the package's tables. */
export function createGazetteerEngine(of: (language: string) => Gazetteer = gazetteerFor): EntityEngine {
  return {
    info: { id: 'entities/gazetteer', version: '1' },
    rank: ({ score = 0 }) => score * 100,
    find(document: Document<'language' | 'sentences'>, reading: Reading): readonly NameMention[] {
      const lexicon = lexiconFor(document.layers.language.tag);
      const gazetteer = of(lexicon.tag);
      const mentions: NameMention[] = [];
      for (let i = 0; i < reading.tokens.length; ) {
        let next = i + 1;
        let best: { to: number; choice: Choice } | undefined;
        for (const { to, values } of gazetteer.trie.matches(reading, i)) {
          if (isGlued(reading, i, to)) continue;
          const choice = choose(reading, i, to, values, lexicon);
          if (choice !== undefined) best = { to, choice };
        }
        if (best !== undefined) {
          mentions.push(mentionOf(reading, i, best.to, best.choice, lexicon.tag));
          next = best.to;
        }
        i = next;
      }
      return mentions;
    },
  };
}
