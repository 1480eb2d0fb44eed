import { describe, expect, it } from 'vitest';
import { LANGUAGE_TAGS, LOCATION_KINDS, ORGANIZATION_KINDS } from '../../src/article/index.js';
import { FIRST_NAMES, GAZETTEER } from '../../src/languages/gazetteer/index.js';
import { allPacks } from '../../src/languages/index.js';
import { parseTables } from '../../src/stages/entities/gazetteer/rows.js';
import { phraseKeys } from '../../src/stages/entities/phrase-trie.js';

const KINDS = { organization: ORGANIZATION_KINDS, location: LOCATION_KINDS } as const;
const states = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const entities = parseTables(GAZETTEER);

describe('the gazetteer', () => {
  it('is large enough to be worth it', () => {
    expect(entities.length).toBeGreaterThan(5000);
  });

  it.each(GAZETTEER.map((table, i) => [`${i} ${table.type} ${table.kind ?? ''}`, table] as const))(
    'table %s has a kind that its type has',
    (_, { type, kind }) => {
      if (type === 'organization' || type === 'location') expect(KINDS[type]).toContain(kind);
      else expect(kind).toBeUndefined();
    },
  );

  it('has rows of the right shape', () => {
    for (const { id, country, names, links } of entities) {
      expect(id, id).toMatch(/^[a-z]+\/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
      if (country !== undefined) expect(states.of(country), `${id} ${country}`).toBeTypeOf('string');
      expect(names.length, id).toBeGreaterThan(0);
      expect(links, id).toHaveLength(1);
      const said = new Set<string>();
      for (const { name, languages, flag } of names) {
        expect(name, id).toBe(name.trim());
        expect(name, id).not.toMatch(/[;|~=]|\s{2}/u);
        expect(phraseKeys(name).length, `${id} ${name}`).toBeGreaterThan(0);
        for (const language of languages ?? []) expect(LANGUAGE_TAGS, `${id} ${name}`).toContain(language);
        const line = `${languages?.join() ?? ''}:${flag ?? ''}:${name}`;
        expect(said.has(line), `${id} says ${line} twice`).toBe(false);
        said.add(line);
      }
    }
  });

  it('gives every entity an id of its own', () => {
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it('links each state once to ISO 3166-1, and only states', () => {
    const linked = entities.flatMap(({ links, kind, country }) =>
      links.filter(({ kb }) => kb === 'iso3166-1').map((link) => ({ ...link, kind, country })),
    );
    expect(new Set(linked.map(({ id }) => id)).size).toBe(linked.length);
    expect(linked.length).toBeGreaterThan(190);
    for (const { id, kind, country } of linked) expect([kind, country]).toEqual(['country', id]);
  });

  it('names every state in every language', () => {
    const named = entities.filter(({ links }) => links[0]?.kb === 'iso3166-1');
    for (const { id, names } of named) {
      for (const tag of LANGUAGE_TAGS)
        expect(
          names.some(({ languages }) => languages?.includes(tag) ?? true),
          `${id} in ${tag}`,
        ).toBe(true);
    }
  });

  it('links every other row to its own id, an agency or a party of a state with the state’s code', () => {
    for (const { id, kind, country, links } of entities) {
      const [link] = links;
      expect(link, id).toEqual(link?.kb === 'iso3166-1' ? { kb: 'iso3166-1', id: country } : { kb: 'depeche', id });
      if (link?.kb === 'iso3166-1') expect(kind, id).toBe('country');
    }
  });

  it('keeps demonyms apart: none is a name of a state', () => {
    for (const { tag, names } of allPacks()) {
      for (const [country, stems] of Object.entries(names.demonyms)) {
        expect(states.of(country), `${tag} ${country}`).toBeTypeOf('string');
        const state = entities.find(({ links }) => links[0]?.kb === 'iso3166-1' && links[0].id === country);
        const called = new Set(state?.names.filter(({ languages }) => languages?.includes(tag) ?? true).map(({ name }) => name));
        for (const stem of stems) expect(called.has(stem), `${tag} ${stem}`).toBe(false);
      }
    }
  });

  it('has first names of one word each', () => {
    for (const name of FIRST_NAMES.trim().split(/\s+/u)) expect(name).toMatch(/^\p{Lu}[\p{L}’'-]+$/u);
  });
});

describe('a table', () => {
  it('refuses a name that is none', () => {
    expect(() => parseTables([{ type: 'product', rows: 'fr:' }])).toThrow(/gazetteer name/u);
  });

  it('makes an entity a line, or one a name in bulk', () => {
    const line = { type: 'location', kind: 'city', rows: '\nFR|Villebourg; ~de:Weiler\n' } as const;
    expect(parseTables([line])).toMatchObject([
      { id: 'city/villebourg', country: 'FR', names: [{ name: 'Villebourg' }, { name: 'Weiler', languages: ['de'], flag: 'shy' }] },
    ]);
    expect(parseTables([{ ...line, rows: 'Aville; Béville', bulk: true }]).map(({ id }) => id)).toEqual(['city/aville', 'city/beville']);
  });
});
