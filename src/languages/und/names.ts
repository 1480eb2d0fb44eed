import type { NameData } from '../name-data.js';

export const names: NameData = {
  heads: [],
  tails: [
    { type: 'organization', kind: 'company', words: ['Inc', 'Ltd', 'Corp', 'LLC', 'PLC', 'SA', 'SAS', 'GmbH', 'AG', 'SpA', 'BV', 'NV', 'AB', 'Oy'] },
  ],
  triggers: [],
  speech: [],
  ages: [],
  connectors: [],
  looseConnectors: [],
  conjunctions: [],
  complements: [],
  particles: [],
  beforePlaces: [],
  articles: [],
  notNames: [],
  idioms: [],
  demonyms: {},
  demonymEndings: [''],
  kindCues: [],
  kindWords: [],
  tellingWords: [],
  abbreviated: [],
  renamed: [],
  callings: { pronouns: [], verbs: [], by: [] },
  aliases: [],
};
