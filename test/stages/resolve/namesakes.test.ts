import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from '../../helpers/growth.js';
import { groups, resolveNow } from './marked.js';

describe('a family name that two people of an article bear', () => {
  it.each([
    [
      'fr',
      'a title tells',
      '[P Pierre Zorval] et [P Jeanne Zorval] plaident. | Mme [P Zorval] pleure, M. [P Zorval] non.',
      'Pierre Zorval = Zorval; Jeanne Zorval = Zorval',
    ],
    ['en', 'a title tells', '[P Peter Zorval] met [P Jane Zorval]. | Mrs [P Zorval] left.', 'Peter Zorval; Jane Zorval = Zorval'],
    ['de', 'a title tells', '[P Peter Zorval] und [P Anna Zorval] klagen. | Frau [P Zorval] gewinnt.', 'Peter Zorval; Anna Zorval = Zorval'],
    ['es', 'a title tells', '[P Pedro Zorval] y [P Ana Zorval] declaran. | La señora [P Zorval] llora.', 'Pedro Zorval; Ana Zorval = Zorval'],
    ['it', 'a title tells', '[P Pietro Zorval] e [P Anna Zorval] parlano. | La signora [P Zorval] piange.', 'Pietro Zorval; Anna Zorval = Zorval'],
    ['pt', 'a title tells', '[P Pedro Zorval] e [P Ana Zorval] falam. | A senhora [P Zorval] chora.', 'Pedro Zorval; Ana Zorval = Zorval'],
    ['nl', 'a title tells', '[P Pieter Zorval] en [P Anna Zorval] praten. | Mevrouw [P Zorval] huilt.', 'Pieter Zorval; Anna Zorval = Zorval'],
    [
      'nl',
      'only one was named so far',
      '[P Sjef Zorval] stierf. | [P Zorval] had het stuk.\nZijn dochter [P Mia Zorval] weigert. | [P Mia Zorval] gaat.',
      'Sjef Zorval = Zorval; Mia Zorval = Mia Zorval',
    ],
    [
      'de',
      'the other one is kin',
      '[P Burkhard Zorval] leitet das Werk.\nSein Bruder [P Jürgen Zorval] hilft.\nAm Abend kam [P Zorval].',
      'Burkhard Zorval = Zorval; Jürgen Zorval',
    ],
    [
      'en',
      'the other one is kin',
      '[P Alan Zorval] runs it.\n[P Brian Zorval], his brother, left.\nThen [P Zorval] spoke.',
      'Alan Zorval = Zorval; Brian Zorval',
    ],
    [
      'it',
      'who stands in the same sentence is not meant',
      '[P Luca Zorval] vince.\n[P Marco Zorval] perde.\nPer [P Marco Zorval] è colpa di [P Zorval].',
      'Luca Zorval = Zorval; Marco Zorval = Marco Zorval',
    ],
    [
      'es',
      'the one of the paragraph',
      '[P Luis Zorval] gana.\n[P Marcos Zorval] pierde. | Luego [P Zorval] habla.',
      'Luis Zorval; Marcos Zorval = Zorval',
    ],
    [
      'es',
      'the first of two family names is one',
      '[P Fermín Zorval Baltar] gana.\n[P Ramón Zorval], su hermano, pierde.\nLuego [P Zorval] habla.',
      'Fermín Zorval Baltar = Zorval; Ramón Zorval',
    ],
    [
      'fr',
      'the one who comes first in the text',
      '[P Zorval] condamné\n[P Luc Zorval] plaide.\n[P Marc Zorval] et [P Luc Zorval] partent.',
      'Zorval = Luc Zorval = Luc Zorval; Marc Zorval',
    ],
  ])('%s: %s', async (tag, _, source, expected) => {
    expect((await groups(source, tag)).join('; ')).toBe(expected);
  });

  it.each([
    ['fr', 'nothing tells', '[P Jean Zorval] sort. | [P Anne Zorval] entre. | [P Zorval] parle.'],
    ['fr', 'the family', '[P Jean Zorval] sort.\n[P Anne Zorval] entre.\nLes [P Zorval] parlent.'],
    ['it', 'the family', '[P Luca Zorval] esce.\n[P Anna Zorval] entra.\nI [P Zorval] parlano.'],
    ['es', 'the family', '[P Luca Zorval] sale.\n[P Ana Zorval] entra.\nLos hermanos [P Zorval] hablan.'],
    ['pt', 'the family', '[P Lucas Zorval] sai.\n[P Ana Zorval] entra.\nO casal [P Zorval] fala.'],
    ['nl', 'the family', '[P Lucas Zorval] gaat.\n[P Anna Zorval] komt.\nDe familie [P Zorval] praat.'],
    ['en', 'the plural', '[P Luke Zorval] left.\n[P Anna Zorval] came.\nThe [P Zorvals] spoke.'],
    ['de', 'the plural', '[P Lukas Zorval] geht.\n[P Anna Zorval] kommt.\nDie [P Zorvals] reden.'],
    ['fr', 'father or son', '[P Jean Zorval] sort.\n[P Luc Zorval] entre.\n[P Zorval] père parle.'],
    ['de', 'the younger', '[P Lukas Zorval] geht.\n[P Jan Zorval] kommt.\nDer jüngere [P Zorval] redet.'],
  ])('%s, %s: nobody', async (tag, _, source) => {
    expect(await groups(source, tag)).toHaveLength(3);
  });

  it('does not make one of two people by their family name', async () => {
    const found = await groups('[P Jean Zorval] sort. | [P Zorval] boit.\n[P Anne Zorval] entre. | Mme [P Zorval] parle à [P Zorval].');
    expect(found.filter((group) => group.includes('Jean') && group.includes('Anne'))).toEqual([]);
  });

  it('joins what names one family', async () => {
    expect(await groups('[P Jean Zorval] sort.\nLa famille [P Zorval] part. | Les [P Zorval] rient.')).toEqual(['Jean Zorval', 'Zorval = Zorval']);
  });
});

describe('a family name of one person', () => {
  it.each([
    ['fr', 'Mme [P Zorval] parle. | [P Pierre Zorval] non.', 2],
    ['de', '[P Peter Zorval] redet. | Frau [P Zorval] nicht.', 2],
    ['fr', '[P Marie Zorval] parle. | Le ministre [P Zorval] aussi.', 1],
    ['fr', '[P Thibault Zorval-Roy] et [P Zorval].', 1],
    ['fr', '[P Thibault Zorval-Roy] et la famille [P Zorval].', 2],
    ['fr', '[P Thibault Zorval-Roy] et [P Roy].', 2],
  ])('%s: %s', async (tag, source, count) => {
    expect(await groups(source, tag)).toHaveLength(count);
  });
});

describe('names in full', () => {
  it.each([
    ['en', '[P John F. Zorval] and [P John Zorval].', 'John F. Zorval = John Zorval'],
    ['es', '[P Antón Zorval Baltar] y [P Antón Zorval].', 'Antón Zorval Baltar = Antón Zorval'],
    ['de', '[P Holger Zorval] und [P Holger Zorvals] Haus.', 'Holger Zorval = Holger Zorvals'],
    ['en', '[P Anna Maria Zorval], [P Anna Sofia Zorval] and [P Anna Zorval].', 'Anna Maria Zorval; Anna Sofia Zorval; Anna Zorval'],
    [
      'fr',
      '[P Jean] et [P Marie Zorval] sortent.\n[P Marie Zorval] parle.\nPuis [P Jean Zorval].',
      'Jean = Jean Zorval; Marie Zorval = Marie Zorval',
    ],
    ['de', '[P Peter], [P Paul] und [P Anna Zorval] kamen.\nFrau [P Zorval] sprach.', 'Peter; Paul; Anna Zorval = Zorval'],
  ])('%s: %s', async (tag, source, expected) => {
    expect((await groups(source, tag)).join('; ')).toBe(expected);
  });

  it('share a family name: neither is meant by it alone', async () => {
    expect(await groups('[P Luca] e [P Marco Zorval] escono. | [P Zorval] parla.', 'it')).toEqual(['Luca', 'Marco Zorval', 'Zorval']);
  });

  it('takes time that grows with the length, and nobody of very many', async () => {
    const people = (count: number): string =>
      Array.from({ length: count }, (_, i) => `[P J${'a'.repeat(i % 7)}${i} Zorval] voit [P Zorval].`).join('\n');
    expect(growth((text) => void resolveNow(people(text.length)), 'x', 750)).toBeLessThan(LINEAR);
    expect(await groups(people(100))).toHaveLength(200);
  });
});
