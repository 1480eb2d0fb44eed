import { describe, expect, it } from 'vitest';
import type { Document, Entity, NameMention, ValueMention } from '../../../src/article/index.js';
import { createResolveStage } from '../../../src/stages/resolve/index.js';
import { TextView } from '../../../src/text/index.js';

/** Marks in a text: `[ORG:company i-Soon]`, `[PER Jean Dupont]`; gives the text without them and the mentions. */
function marked(source: string): { text: string; names: NameMention[] } {
  const types = { PER: 'person', ORG: 'organization', LOC: 'location', PRODUCT: 'product' } as const;
  const names: NameMention[] = [];
  let text = '';
  for (const part of source.split(/(\[[A-Z]+(?::\w+)? [^\]]+\])/u)) {
    const mark = /^\[([A-Z]+)(?::(\w+))? ([^\]]+)\]$/u.exec(part);
    if (mark === null) {
      text += part;
      continue;
    }
    const [, type, kind, name] = mark;
    const start = text.length;
    text += name;
    names.push({
      start,
      end: text.length,
      text: name ?? '',
      type: types[type as keyof typeof types],
      by: 'entities/test',
      ...(kind === undefined ? {} : { kind: kind as 'company' }),
    });
  }
  return { text, names };
}

function resolve(
  source: string,
  { tag = 'fr', amounts = [], dates = [] }: { tag?: string; amounts?: ValueMention[]; dates?: ValueMention[] } = {},
): readonly Entity[] {
  const { text, names } = marked(source);
  const document = {
    text,
    view: new TextView(text),
    zones: [{ kind: 'body', start: 0, end: text.length }],
    layers: {
      language: { tag, score: 1, scoreKind: 'probability', by: 'x', candidates: [] },
      sentences: [{ start: 0, end: text.length, zone: 'body' }],
      names,
      amounts,
      dates,
    },
  };
  const result = createResolveStage().run(document as unknown as Document<'language' | 'sentences' | 'names' | 'amounts' | 'dates'>, {});
  return (result as { layers: { entities: readonly Entity[] } }).layers.entities;
}

const summary = (entities: readonly Entity[]): string[] => entities.map((entity) => `${entity.name} ×${entity.mentions.length}`);

describe('the resolve stage', () => {
  it('joins case, hyphens and accents of one name', () => {
    expect(summary(resolve('[ORG:company I-Soon] et [ORG:company i-Soon], puis [ORG:company i-Soon] et [ORG:company i Soon].'))).toEqual([
      'i-Soon ×4',
    ]);
  });

  it('joins a family name to the full name before it, initials too', () => {
    const entities = resolve('[PER Jean Dupont] parle à [PER Anne Martin]. [PER Dupont] dit que [PER J. Dupont] et [PER Martin] viennent.');
    expect(summary(entities)).toEqual(['Jean Dupont ×3', 'Anne Martin ×2']);
  });

  it('gives a shared family name to nobody where nothing tells whose it is', () => {
    const entities = resolve('[PER Jean Dupont] sort. [PER Anne Dupont] entre. [PER Dupont] parle.');
    expect(summary(entities)).toEqual(['Jean Dupont ×1', 'Anne Dupont ×1', 'Dupont ×1']);
  });

  it.each([
    ['L’[ORG:international Organisation du traité de l’Atlantique nord] ([ORG:international OTAN]) agit.', 'acronym', 'OTAN'],
    [
      'La [ORG:agency DGSI], la [ORG:agency direction générale de la sécurité intérieure], agit. La [ORG:agency DGSI] encore.',
      'full name',
      'direction générale de la sécurité intérieure',
    ],
    [
      'La [ORG:agency DGSI] ([ORG:agency direction générale de la sécurité intérieure]) agit. La [ORG:agency DGSI] encore.',
      'full name',
      'direction générale de la sécurité intérieure',
    ],
  ])('reads an acronym where the text explains it: %s', (source, relation, alias) => {
    const [entity, ...others] = resolve(source);
    expect(others).toEqual([]);
    const aliases = entity !== undefined && 'aliases' in entity ? entity.aliases : [];
    const names = [entity?.name, ...aliases.map(({ name }) => name)];
    expect(names).toContain(alias);
    const said = aliases.find(({ evidence }) => evidence !== undefined);
    expect(said?.by).toMatch(/^resolve\/rules:/u);
    expect([relation, relation === 'acronym' ? 'full name' : 'acronym']).toContain(said?.relation);
  });

  it('keeps apart what stands in parentheses and is another thing', () => {
    expect(resolve('[LOC:city Rennes] ([LOC:region Ille-et-Vilaine]) et [PER Jean Dupont] ([ORG:party PS]).')).toHaveLength(4);
    expect(resolve('Le [ORG:agency parquet de Paris] ([ORG:media AFP]) parle.')).toHaveLength(2);
  });

  it('joins an official name, with the span that says so', () => {
    const source = 'La société [ORG:company i-Soon] – officiellement [ORG:company Anxun Information Technology Co., Ltd.] – et [ORG:company i-Soon].';
    const { text } = marked(source);
    const [entity, ...others] = resolve(source);
    expect(others).toEqual([]);
    if (entity === undefined || !('aliases' in entity)) throw new Error('no entity');
    expect(entity.name).toBe('i-Soon');
    const [alias] = entity.aliases;
    expect(alias).toMatchObject({ name: 'Anxun Information Technology Co., Ltd.', relation: 'official name' });
    expect(text.slice(alias?.evidence?.start, alias?.evidence?.end)).toBe('i-Soon – officiellement Anxun Information Technology Co., Ltd.');
  });

  it('gives one name one type in an article', () => {
    const entities = resolve('[ORG:company Apple] et [ORG:company Apple] et [PRODUCT Apple].');
    expect(entities).toHaveLength(1);
    expect(entities[0]).toMatchObject({ type: 'organization', kind: 'company', mentions: [{}, {}, {}] });
  });

  it('tells the state of an agency by the adjective in its name', () => {
    expect(resolve('Le [ORG:agency ministère chinois des Affaires étrangères] parle.')[0]).toMatchObject({ country: 'CN', kind: 'agency' });
  });

  it('numbers entities and mentions in reading order', () => {
    const entities = resolve('[LOC:city Lyon], [PER Jean Dupont], [LOC:city Lyon], [ORG:company Orvalys].');
    expect(entities.map(({ id, mentions }) => [id, mentions.map((mention) => mention.id)])).toEqual([
      ['e1', ['m1', 'm3']],
      ['e2', ['m2']],
      ['e3', ['m4']],
    ]);
  });

  it('ranks what the article is about first', () => {
    const entities = resolve(
      '[ORG:company Orvalys] gagne. [ORG:company Orvalys] paie. [ORG:company Orvalys] embauche à [LOC:city Lyon], dit l’[ORG:media AFP].',
    );
    const salience = Object.fromEntries(entities.map((entity) => [entity.name, 'salience' in entity ? entity.salience : 0]));
    expect(salience.Orvalys).toBeGreaterThan(salience.Lyon ?? 1);
    expect(salience.Lyon).toBeGreaterThan(0);
    for (const value of Object.values(salience)) expect(value).toBeLessThanOrEqual(1);
  });
});
