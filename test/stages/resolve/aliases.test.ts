import { describe, expect, it } from 'vitest';
import { coreKeys } from '../../../src/stages/resolve/legal.js';
import { abbreviates } from '../../../src/stages/resolve/letters.js';
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
    ['de', 'Die [O Landesbank Zorken-Würtel] ([O LBZW]).', ['Landesbank Zorken-Würtel = LBZW']],
    ['de', 'Das [O Bundesministerium für Zork und Energie] ([O BMZE]).', ['Bundesministerium für Zork und Energie = BMZE']],
    ['de', 'Das [O Zorkkriminalamt] ([O ZKA]).', ['Zorkkriminalamt = ZKA']],
    ['de', 'Die [O Zorker Presse-Agentur] ([O zpa]).', ['Zorker Presse-Agentur = zpa']],
    ['de', 'Die [O IG Zork] streikt. Die [O Industriegewerkschaft Zork] auch.', ['IG Zork = Industriegewerkschaft Zork']],
    ['de', '[O FC Zorkbrück] verliert. [O Zorkbrücks] Trainer geht. [O Zorkbrück] schweigt.', ['FC Zorkbrück = Zorkbrücks = Zorkbrück']],
    ['de', 'Der [O SV Zorkenau 1921] siegt. Der [O SVZ] feiert.', ['SV Zorkenau 1921 = SVZ']],
    ['nl', 'De [O Land- en Zorkbouworganisatie] ([O LZO]).', ['Land- en Zorkbouworganisatie = LZO']],
    ['nl', 'Het [O ministerie van Zorkstructuur en Plofstaat] ([O ZenP]).', ['ministerie van Zorkstructuur en Plofstaat = ZenP']],
    ['nl', '[O Zork], omgedoopt tot [O Plof].', ['Zork = Plof']],
    ['nl', '[O Zork], een groep die door het bedrijf [O Brelan] ook wel [O Plof] wordt genoemd.', ['Zork = Plof', 'Brelan']],
    ['nl', '[O Zork], door onderzoekers ook wel [O Plof] genoemd.', ['Zork = Plof']],
    ['de', '[O Zork], von [O Brelan] auch [O Plouf] genannt.', ['Zork = Plouf', 'Brelan']],
    ['de', '[O Zork], eine Tochter von [O Brelan], früher [O Plouf].', ['Zork', 'Brelan = Plouf']],
    ['fr', 'Le [O M12] ([O Mouvement du 12 zork]).', ['M12 = Mouvement du 12 zork']],
    ['en', 'The [O Zork & Brelan Authority], or [O ZBA].', ['Zork & Brelan Authority = ZBA']],
    ['en', '[O ZABL] ([O Zork Amperex Brelan])', ['ZABL = Zork Amperex Brelan']],
    ['fr', '[O Zork], que nos collègues allemands appellent [O Plouf].', ['Zork = Plouf']],
    ['it', '[O Zork], la banda che i ricercatori chiamano anche [O Plouf].', ['Zork = Plouf']],
    ['fr', '[O Zork], devenue [O Plouf], paie.', ['Zork = Plouf']],
    ['es', '[O Zork], rebautizada como [O Plouf].', ['Zork = Plouf']],
    ['pt', '[P dona Zefa do Zork], como todos chamam [P Josefa Maria dos Anjos].', ['dona Zefa do Zork = Josefa Maria dos Anjos']],
    ['fr', '[P Odile Vaneyre], née [P Marie Zorval].', ['Odile Vaneyre = Marie Zorval']],
    ['de', '[O SV Zorkenau] siegt.\nIn [L Zorkenau] feiert [O Zorkenau].', ['SV Zorkenau = Zorkenau', 'Zorkenau']],
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
    ['fr', 'Le [O conseil régional de Zorkie] ([O afp]).'],
    ['fr', '[O Zork] accuse le groupe qui a attaqué [O Plouf].'],
    ['fr', '[O Zork] vend l’usine que son patron appelle un gouffre à [O Plouf].'],
    ['de', 'Die [O Landesbank Zorken] ([O XQZ]).'],
    ['de', 'Die [O Zorkenbank] ([O ZDF]).'],
    ['de', '[O IG Zork] und [O Bauernverband Zork].'],
    ['en', '[O Zork], now in [O Plouf].'],
    ['en', 'A branch of [O Zork] that they call [O Plouf].'],
    ['fr', '[O SNCF] et [O SNCF Voyageurs].'],
    ['fr', '[P Anne Zorval], devenue [P Marie Plouf].'],
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

  it('takes the name that another became, and says that it was called otherwise', async () => {
    const [entity] = await resolve('[O Zork Industries], rebaptisée [O Plouf], embauche. [O Plouf] paie.');
    expect(entity).toMatchObject({ name: 'Plouf', aliases: [{ name: 'Zork Industries', relation: 'former name', evidence: { start: 0, end: 33 } }] });
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
