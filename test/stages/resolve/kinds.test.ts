import { describe, expect, it } from 'vitest';
import type { NameMention, NameType } from '../../../src/article/index.js';
import { kindOf } from '../../../src/stages/resolve/kinds/kind-of.js';
import { supposed, topicOf } from '../../../src/stages/resolve/kinds/supposed.js';
import { type Scene, sceneOf } from '../../../src/stages/resolve/named.js';
import { documentOf } from '../entities/document.js';

/** The name in square brackets, found by an engine, and its scene. */
function namedIn(source: string, type: NameType, tag: string, more: Partial<NameMention> = {}): [Scene['named'], Scene] {
  const start = source.indexOf('[');
  const end = source.indexOf(']') - 1;
  const text = source.replace('[', '').replace(']', '');
  const mention: NameMention = { start, end, text: text.slice(start, end), type, by: 'entities/test', ...more };
  const scene = sceneOf(documentOf(text, tag), [mention]);
  return [scene.named, scene];
}

const kind = (source: string, type: NameType, tag = 'fr', more: Partial<NameMention> = {}): ReturnType<typeof kindOf> =>
  kindOf(type, ...namedIn(source, type, tag, more));

describe('a phrase in a name', () => {
  it.each([
    ['Le [Zork Think Tank] agit.', 'fr', 'ngo'],
    ['The [Zork Center for Plouf] acts.', 'en', 'education'],
  ])('tells its kind: %s', (source, tag, expected) => {
    expect(kind(source, 'organization', tag)).toMatchObject({ kind: expected });
  });
});

describe('what is supposed of a name that nothing tells about', () => {
  const guess = (source: string, type: NameType, tag: string, topic?: 'sports'): string => supposed(type, ...namedIn(source, type, tag), topic);

  it('goes by its writing and the article before it', () => {
    expect(guess('Le [ZRK] agit.', 'organization', 'fr')).toBe('agency');
    expect(guess('The [ZRK] acts.', 'organization', 'en')).toBe('ngo');
    expect(guess('Chez [Zork], on rit.', 'organization', 'fr')).toBe('company');
    expect(guess('Hier à [Zork].', 'location', 'fr')).toBe('city');
  });

  it('goes by the article’s other organisations where these are clubs', () => {
    expect(guess('Chez [Zork], on rit.', 'organization', 'fr', 'sports')).toBe('sports');
    expect(guess('Hier à [Zork].', 'location', 'fr', 'sports')).toBe('city');
  });

  it.each([
    [
      [
        ['sports', 3],
        ['media', 1],
      ],
      'sports',
    ],
    [[['sports', 1]], undefined],
    [
      [
        ['sports', 2],
        ['agency', 2],
      ],
      undefined,
    ],
    [[], undefined],
  ] as const)('of %j the topic is %s', (told, topic) => expect(topicOf(told.map(([kind, count]) => ({ kind, count })))).toBe(topic));
});

describe('the kind of an organisation', () => {
  it.each([
    ['fr', 'Selon la [CNIL], oui.', 'agency', /gazetteer\.agency\/cnil/u],
    ['fr', 'Le [tribunal de Brelan] juge.', 'agency', /head\.tribunal/u],
    ['fr', 'La [Zorkwell Inc] paie.', 'company', /tail\.Inc/u],
    ['fr', 'Le quotidien [Zork] paraît.', 'media', /cue\.quotidien/u],
    ['fr', 'C’est vrai, rapporte [Zork].', 'media', /context\.rapporte/u],
    ['fr', 'Un reportage de [France Bleu Zork].', 'media', /part\.media/u],
    ['fr', 'La victoire de la [Turquie].', 'sports', /rules:team/u],
    ['fr', 'Le [Zorkministerium] agit.', 'agency', /word\.-ministerium/u],
    ['de', 'Die [Fédération Zork] klagt.', 'ngo', /head\.fédération/u],
    ['it', 'L’[Assemblea generale delle Nazioni Unite] vota.', 'international', /within\.international/u],
    ['es', 'La [Federación Zorka de Atletismo] paga.', 'sports', /word\.atletismo/u],
    ['en', '[Zork] 38 - 17 Plouf', 'sports', /rules:score/u],
    ['nl', 'Het werd 2:1 [Zork] na rust.', 'sports', /rules:score/u],
    ['de', 'Das [Whitehall] schweigt.', 'agency', /rules:seat/u],
    ['pt', 'O avançado do [Zork] saiu.', 'sports', /context\.avançado do/u],
    ['de', 'Das [Wiederaufbauministerium] prüft.', 'agency', /word\.-ministerium/u],
    ['en', 'The [Zork Foundation] pays.', 'ngo', /tail\.Foundation/u],
    ['es', 'La [Cruz Zorka] ayuda.', 'ngo', /word\.cruz/u],
    ['it', 'La [Polisportiva Zork] vince.', 'sports', /head\.Polisportiva/u],
    ['pt', 'O [Banco Zorkês] paga.', 'company', /head\.banco/u],
    ['nl', 'De [Zorkpartij] wint.', 'party', /word\.-partij/u],
  ])('in %s: %s', (tag, source, expected, by) => {
    const found = kind(source, 'organization', tag);
    expect(found?.kind).toBe(expected);
    expect(found?.kindBy).toMatch(by);
  });

  it('takes a model’s word over the words around a name, not over the tables', () => {
    const model: Partial<NameMention> = { kind: 'ngo', by: 'entities/neural', score: 0.99, scoreKind: 'probability' };
    expect(kind('Le quotidien [Zork] paraît.', 'organization', 'fr', model)).toEqual({ kind: 'ngo', kindBy: 'entities/neural' });
    expect(kind('Selon la [CNIL], oui.', 'organization', 'fr', model)?.kind).toBe('agency');
  });
});

describe('the kind of a place', () => {
  it.each([
    ['Dans l’[Ontario].', 'region'],
    ['En [Chine].', 'country'],
    ['À [Zorkville].', 'city'],
    ['La [rue Zork].', 'other'],
    ['Dans le [Zorkland].', 'region'],
    ['Devant la [Maison Blanche].', 'other'],
    ['Dans la [province du Zork].', 'region'],
  ])('%s', (source, expected) => {
    expect(kind(source, 'location')?.kind).toBe(expected);
  });

  it('is none for types without kinds', () => {
    expect(kind('[Anne Morel].', 'person')).toBeUndefined();
  });
});
