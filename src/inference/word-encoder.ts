import { z } from 'zod';
import { DepecheError } from '../errors/index.js';
import type { Encoder } from './encoder.js';
import { Unigram } from './unigram.js';
import { WordPieces } from './word-pieces.js';
import { splitWords } from './words.js';

const tokenizerSchema = z.looseObject({
  added_tokens: z.array(z.looseObject({ id: z.int(), content: z.string() })),
  model: z.looseObject({ type: z.literal('Unigram'), unk_id: z.int(), vocab: z.array(z.tuple([z.string(), z.number()])).min(1) }),
});

/** The encoder of our own models: words are the units, each split by the Unigram model of tokenizer.json. Throws `environment/model`. */
export function createWordEncoder(tokenizer: unknown, maxPiecesPerWord: number, where: string): Encoder {
  const result = tokenizerSchema.safeParse(tokenizer);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new DepecheError('environment/model', { where: `${where}: ${issue?.path.join('.')}`, got: issue?.message ?? 'an invalid tokenizer' });
  }
  const { added_tokens: added, model } = result.data;
  const special = (content: string): number => {
    const id = added.find((token) => token.content === content)?.id;
    if (id === undefined) throw new DepecheError('environment/model', { where, expected: `the special piece ${content}`, got: 'none' });
    return id;
  };
  const pieces = new WordPieces(new Unigram(model.vocab, model.unk_id), maxPiecesPerWord);
  return {
    begin: [special('<s>')],
    end: [special('</s>')],
    encode(text, spans) {
      const words = splitWords(text, spans);
      const { count, starts, ends, spaced } = words;
      return { words, pieces: Array.from({ length: count }, (_, i) => pieces.of(text.slice(starts[i], ends[i]), spaced[i] === 1)) };
    },
  };
}
