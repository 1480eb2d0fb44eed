import { describe, expect, it } from 'vitest';
import { allPacks, DATE_WORD_CLASSES } from '../../../src/languages/index.js';
import type { State } from '../../../src/stages/dates/automaton.js';
import { grammarOf } from '../../../src/stages/dates/grammar.js';
import { parsePattern } from '../../../src/stages/dates/pattern.js';
import { READERS } from '../../../src/stages/dates/readers.js';
import { foldAligned } from '../../../src/text/index.js';

function reachable(state: State, seen = new Set<State>()): Set<State> {
  if (seen.has(state)) return seen;
  seen.add(state);
  for (const to of [...state.words.values()].flat()) reachable(to, seen);
  for (const { to } of [...state.strictWords.values()].flat()) reachable(to, seen);
  for (const { to } of state.slots) for (const next of to) reachable(next, seen);
  for (const { to } of state.marks) reachable(to, seen);
  return seen;
}

describe.each(allPacks().map((pack) => ({ tag: pack.tag, pack })))('the date rules of $tag', ({ pack }) => {
  const { rules } = pack.dates;

  it('have ids of their own', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:[-.][a-z]+)*$/u);
  });

  it('have patterns that read, with slots that exist', () => {
    const states = [...reachable(grammarOf(pack).root)];
    const known = new Set<string>([...DATE_WORD_CLASSES, ...READERS.keys(), 'num', 'dayword']);
    for (const { slots } of states) for (const { name } of slots) expect(known).toContain(name);
    for (const { patterns } of rules) expect(patterns.length).toBeGreaterThan(0);
  });

  it('make a machine as large as they are long, where every rule ends', () => {
    const states = [...reachable(grammarOf(pack).root)];
    expect(states.length).toBeLessThan(12_000);
    const ends = new Set(states.flatMap(({ accepts }) => accepts.map(({ rule }) => rule.id)));
    for (const { id } of rules) expect(ends).toContain(id);
  });

  it('name words of the classes only, with values that parse', () => {
    for (const [cls, words] of Object.entries(pack.dates.words)) {
      expect(DATE_WORD_CLASSES).toContain(cls);
      for (const value of Object.values(words)) {
        if (cls === 'month' || cls === 'monthab') expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).toContain(value);
        if (cls === 'weekday' || cls === 'weekdayab') expect([1, 2, 3, 4, 5, 6, 7]).toContain(value);
        if (cls === 'season') expect(['SP', 'SU', 'FA', 'WI']).toContain(value);
        if (cls === 'holiday') expect(value).toMatch(/^(?:\d{2}-\d{2}|E-?\d+|W\d{1,2}-\d-\d(?:\+\d)?)$/u);
        if (cls === 'clock') expect(value).toMatch(/^\d{2}:\d{2}$/u);
      }
    }
  });
});

describe('parsePattern', () => {
  const parse = (pattern: string, macros = {}) => parsePattern(pattern, macros, foldAligned);
  const word = (text: string, form = 'any', glued = false) => ({ kind: 'word', word: text, form, glued });
  const slot = (name: string, glued = false) => ({ kind: 'slot', name, glued });

  it('reads words, slots, choices and what may be absent', () => {
    expect(parse('[le] {day} (mai|juin)')).toEqual([
      { kind: 'choice', ways: [[], [word('le')]] },
      slot('day'),
      { kind: 'choice', ways: [[word('mai')], [word('juin')]] },
    ]);
  });

  it('puts macros in, and folds words', () => {
    expect(parse('@d été', { d: '{day}|{ord}' })).toEqual([{ kind: 'choice', ways: [[slot('day')], [slot('ord')]] }, word('ete')]);
  });

  it('marks the span, the second end, glue, capitals and accents', () => {
    expect(parse('entre < {year}~-;~(a|b) > =à Mars \\(')).toEqual([
      word('entre'),
      { kind: 'mark', mark: '<' },
      slot('year'),
      word('-', 'any', true),
      { kind: 'mark', mark: ';' },
      { kind: 'choice', ways: [[word('a', 'any', true)], [word('b', 'any', true)]] },
      { kind: 'mark', mark: '>' },
      word('à', 'written'),
      word('mars', 'capital'),
      word('('),
    ]);
  });

  it('refuses what is not closed or not known', () => {
    expect(() => parse('[le')).toThrow('without "]"');
    expect(() => parse('@x')).toThrow('no macro @x');
    expect(() => parse('@x', { x: '@x' })).toThrow('refer to each other');
  });
});
