import type { Document, NameMention } from '../../../article/index.js';
import type { EntityEngine } from '../engine.js';
import { lexiconFor } from '../lexicon.js';
import type { Reading } from '../reading.js';
import { acronyms } from './acronyms.js';
import { chunksOf } from './chunks.js';
import { headNames } from './heads.js';
import { identifiers } from './identifiers.js';
import { quotedNames } from './quoted.js';
import { typeChunk } from './typing.js';

/** Finds names by the words in them and around them, with the language's data alone. */
export function createCuesEngine(): EntityEngine {
  return {
    info: { id: 'entities/cues', version: '1' },
    rank: ({ score = 0 }) => score * 100,
    find(document: Document<'language' | 'sentences'>, reading: Reading): readonly NameMention[] {
      const lexicon = lexiconFor(document.layers.language.tag);
      const mentions: NameMention[] = identifiers(reading);
      // A sentence may be a whole hostile text, so nothing is spread into arguments.
      const take = (found: readonly NameMention[]): void => {
        for (const mention of found) mentions.push(mention);
      };
      for (const { from, to } of reading.sentences) {
        take(headNames(reading, from, to, lexicon));
        take(quotedNames(reading, from, to, lexicon));
        for (const chunk of chunksOf(reading, from, to, lexicon)) {
          const mention = typeChunk(reading, chunk, lexicon);
          if (mention !== undefined) mentions.push(mention);
        }
      }
      take(acronyms(reading, mentions, lexicon));
      return mentions;
    },
  };
}
