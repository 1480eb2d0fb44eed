import { describe, expect, it } from 'vitest';
import { abbreviates } from '../../../src/stages/resolve/acronyms.js';
import { coreKeys } from '../../../src/stages/resolve/legal.js';
import { groups, resolve } from './marked.js';

describe('which names are one', () => {
  it.each([
    ['fr', '[O Zorkwell SA] et [O Zorkwell].', ['Zorkwell SA = Zorkwell']],
    ['fr', 'La [O Confédération zorkaise du Brelan] (la [O C.Z.B.]) parle.', ['Confédération zorkaise du Brelan = C.Z.B.']],
    ['fr', '[O Zorkwell Systems] puis [O Zorkwell].', ['Zorkwell Systems = Zorkwell']],
    ['fr', '[O OTAN], [O Alliance atlantique].', ['OTAN = Alliance atlantique']],
    [
      'fr',
      '[P Gaspard de Rohellec], puis [P Rohellec] et [P de Rohellec] et [P G. de Rohellec].',
      ['Gaspard de Rohellec = Rohellec = de Rohellec = G. de Rohellec'],
    ],
    ['fr', '[P Anne Estève-Lacour] et [P Estève-Lacour].', ['Anne Estève-Lacour = Estève-Lacour']],
    ['es', '[P Antón Rial Baltar] y [P Rial].', ['Antón Rial Baltar = Rial']],
    ['de', '[P Holger Brandt] und [P Brandts] Haus.', ['Holger Brandt = Brandts']],
    ['fr', '[L Cournon-d’Auvergne] et [L Cournon].', ['Cournon-d’Auvergne = Cournon']],
    ['fr', 'La [O Commission de la concurrence] ([O Comco]).', ['Commission de la concurrence = Comco']],
    ['fr', '[O Zork], le groupe également connu sous les noms de [O Plouf] et de [O Plaf].', ['Zork = Plouf = Plaf']],
    ['fr', '[O Plouf] (ex-[O Zork]).', ['Plouf = Zork']],
    ['en', '[O Zork], formerly known as [O Plouf].', ['Zork = Plouf']],
    ['it', '[O Zork], già [O Plouf].', ['Zork = Plouf']],
  ])('in %s: %s', async (tag, source, expected) => {
    expect(await groups(source, tag)).toEqual(expected);
  });

  it.each([
    ['fr', '[O Google] et [O Google France].'],
    ['fr', '[P Jean Dupont] et [P Anne Martin].'],
    ['fr', '[O Zork], filiale de [O Plouf].'],
    ['fr', '[P Éric Ciotti] ([O LR]).'],
    ['fr', '[L Nord] et [L Nord-Kivu].'],
    ['fr', '[O parquet de Paris] ([O AFP]).'],
  ])('not in %s: %s', async (tag, source) => {
    expect(await groups(source, tag)).toHaveLength(2);
  });

  it('says of every alias how it is one', async () => {
    const [entity] = await resolve('La [O Banque du Zork oriental] ([O BZO]). La [O BZO] paie. [O Banque du Zork oriental].');
    expect(entity).toMatchObject({
      name: 'Banque du Zork oriental',
      aliases: [{ name: 'BZO', relation: 'acronym', evidence: { start: 3, end: 31 } }],
    });
  });

  it('links what can be one entity only', async () => {
    const links = async (source: string): Promise<unknown> => (await resolve(source)).map((entity) => ('links' in entity ? entity.links : []));
    expect(await links('La [L Chine].')).toEqual([[{ kb: 'iso3166-1', id: 'CN' }]]);
    expect(await links('À [L Zorkville].')).toEqual([[]]);
    expect(await links('À [L Laval].')).toEqual([[]]);
  });
});

describe('acronyms', () => {
  it.each([
    ['oms', 'organisation mondiale de la sante', true],
    ['comco', 'commission de la concurrence', true],
    ['cnil', 'commission nationale de l informatique et des libertes', true],
    ['bce', 'ministere de la sante', false],
    ['afp', 'parquet de paris', false],
  ])('%s of %s: %s', (letters, name, expected) => {
    const words = name.split(' ');
    expect(
      abbreviates(
        letters,
        words,
        words.filter((word) => word.length > 3 || word === 'sante'),
      ),
    ).toBe(expected);
  });
});

describe('legal forms', () => {
  it.each([
    [['zork', 'sa'], ['zork']],
    [['zork', 'co', '.', ',', 'ltd', '.'], ['zork']],
    [['groupe', 'zork'], ['zork']],
    [['zork', 's', '.', 'p', '.', 'a', '.'], ['zork']],
    [['sa'], ['sa']],
  ])('%s is %s', (keys, core) => {
    expect(coreKeys(keys)).toEqual(core);
  });
});
