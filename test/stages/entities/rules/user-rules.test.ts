import { describe, expect, it } from 'vitest';
import { parseUserRules, type UserRulesSource } from '../../../../src/stages/entities/index.js';
import { createResolveStage } from '../../../../src/stages/resolve/index.js';
import { brief, documentOf, names } from '../document.js';

const find = (text: string, source: UserRulesSource): ReturnType<typeof names> => names(text, 'fr', { rules: parseUserRules(source) });

describe('user rules', () => {
  it('find the names of the user’s table over all others, with its links', async () => {
    const [mention] = await find('La société Orange Verte paie.', {
      name: 'clients',
      entities: [{ id: 'c7', names: ['Orange Verte', 'OV'], type: 'organization', kind: 'ngo' }],
    });
    expect(mention).toMatchObject({
      text: 'Orange Verte',
      kind: 'ngo',
      links: [{ kb: 'clients', id: 'c7' }],
      canonical: 'Orange Verte',
      scoreKind: 'human',
      by: 'entities/user:c7',
    });
  });

  it.each([
    ['opération [ Aa+ ]', 'Puis l’opération Barracuda Bleu commence.', 'Barracuda Bleu/event'],
    ['Aa|AA 9', 'Le Zork 12 décolle.', 'Zork 12/event'],
    ['plan|programme de? [ Aa ]', 'Le plan de Zork et le programme Zurk.', 'Zork/event'],
    ['zork * aa', 'Un zork très bleu.', 'zork très bleu/event'],
  ])('read the pattern %s', async (pattern, text, expected) => {
    expect(brief(await find(text, { patterns: [{ pattern, type: 'event' }] }))).toContain(expected);
  });

  it('leave out what is denied, as the type that is denied', async () => {
    expect(brief(await find('Paris et la Chine.', { deny: ['Paris', { name: 'Chine', type: 'person' }] }))).toEqual(['Chine/location.country']);
  });

  it('join what is to be merged', async () => {
    const rules = parseUserRules({
      merge: [['Zork', 'Brelan Conseil']],
      entities: [
        { names: ['Zork'], type: 'organization' },
        { names: ['Plouf'], type: 'organization' },
      ],
    });
    const text = 'La société Brelan Conseil achète Zork, pas Plouf.';
    const document = documentOf(text);
    const layers = { ...document.layers, names: await names(text, 'fr', { rules }), amounts: [], dates: [] };
    const result = await createResolveStage({ rules }).run({ ...document, layers } as never, {});
    expect(result.layers.entities.map(({ mentions }) => mentions.map((mention) => mention.text))).toEqual([['Brelan Conseil', 'Zork'], ['Plouf']]);
  });

  it.each<[string, UserRulesSource, RegExp]>([
    [
      'a name of two entities',
      {
        entities: [
          { names: ['Zork'], type: 'person' },
          { names: ['ZORK'], type: 'product' },
        ],
      },
      /names two entities/u,
    ],
    ['an entity that is denied', { entities: [{ names: ['Zork'], type: 'person' }], deny: ['zork'] }, /both an entity and denied/u],
    [
      'a name in two sets',
      {
        merge: [
          ['a', 'b'],
          ['B', 'c'],
        ],
      },
      /two merge sets/u,
    ],
    ['a kind of another type', { entities: [{ names: ['Zork'], type: 'location', kind: 'company' }] }, /has no kind "company"/u],
    [
      'a set that joins two entities',
      {
        entities: [
          { names: ['A'], type: 'person' },
          { names: ['B'], type: 'person' },
        ],
        merge: [['A', 'B']],
      },
      /joins two entities/u,
    ],
    ['a pattern that is none', { patterns: [{ pattern: '[ ]', type: 'event' }] }, /1 to 12 words/u],
    ['an unknown type', { entities: [{ names: ['Zork'], type: 'thing' as 'person' }] }, /entities\.0\.type/u],
  ])('refuse %s', (_, source, message) => {
    expect(() => parseUserRules(source)).toThrow(message);
  });
});
