import { describe, expect, it } from 'vitest';
import type { NameMention, NameType } from '../../../src/article/index.js';
import { kindOf } from '../../../src/stages/resolve/kinds.js';
import { type Scene, sceneOf } from '../../../src/stages/resolve/named.js';
import { documentOf } from '../entities/document.js';

/** The kind of the name in square brackets, found by an engine that tells none. */
function kind(source: string, type: NameType, tag = 'fr', more: Partial<NameMention> = {}): ReturnType<typeof kindOf> {
  const start = source.indexOf('[');
  const end = source.indexOf(']') - 1;
  const text = source.replace('[', '').replace(']', '');
  const mention: NameMention = { start, end, text: text.slice(start, end), type, by: 'entities/test', ...more };
  const scene: Scene = sceneOf(documentOf(text, tag), [mention]);
  return kindOf(type, scene.named, scene);
}

describe('the kind of an organisation', () => {
  it.each([
    ['fr', 'Selon la [CNIL], oui.', 'agency', /gazetteer\.agency\/cnil/u],
    ['fr', 'Le [tribunal de Brelan] juge.', 'agency', /head\.tribunal/u],
    ['fr', 'La [Zorkwell Inc] paie.', 'company', /tail\.Inc/u],
    ['fr', 'Le quotidien [Zork] paraît.', 'media', /cue\.quotidien/u],
    ['fr', 'C’est vrai, rapporte [Zork].', 'media', /context\.rapporte/u],
    ['fr', 'Un reportage de [France Bleu Zork].', 'media', /part\.media/u],
    ['fr', 'La victoire de la [Turquie].', 'sports', /rules:team/u],
    ['fr', 'Le [ZRK] agit.', 'agency', /default/u],
    ['fr', 'Chez [Zork], on rit.', 'company', /default/u],
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
