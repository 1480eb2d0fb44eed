import type { Tokenizer } from '@huggingface/tokenizers';
import { z } from 'zod';
import { DepecheError } from '../errors/index.js';
import { alignPieces, type PieceSpelling } from './align-pieces.js';
import { BoundedCache } from './bounded-cache.js';
import type { Encoder } from './encoder.js';
import { lowerBound } from './lower-bound.js';
import { splitWords, type Words } from './words.js';

/** A longer run without white space is given to the tokenizer in parts, cut between words; of one longer word it sees the beginning. UTF-16 code units. */
const LONGEST_RUN = 512;
/** Pieces of one word beyond these are left out: the word is labelled at its first. */
const MAX_PIECES_PER_WORD = 32;
const CACHED_RUNS = 32_768;
const LONGEST_CACHED = 64;

const tokenizerSchema = z.looseObject({
  model: z.looseObject({
    type: z.string().optional(),
    unk_token: z.string().nullish(),
    unk_id: z.int().nullish(),
    continuing_subword_prefix: z.string().nullish(),
    end_of_word_suffix: z.string().nullish(),
  }),
});

/** The encoder of any other model: its own tokenizer.json (WordPiece, BPE, Unigram), run by run, and its pieces laid along the words. */
export async function createTokenizerEncoder(json: unknown, config: unknown, where: string): Promise<Encoder> {
  const parsed = tokenizerSchema.safeParse(json);
  if (!parsed.success)
    throw new DepecheError('environment/model', { where, expected: 'a tokenizer.json of the tokenizers library', got: 'another file' });
  const { Tokenizer } = await import('@huggingface/tokenizers');
  let tokenizer: Tokenizer;
  try {
    tokenizer = new Tokenizer(json as object, (config ?? {}) as object);
  } catch (cause) {
    throw new DepecheError('environment/model', { where, expected: 'a tokenizer that can be read', got: (cause as Error).message, cause });
  }
  const { model } = parsed.data;
  const unknownId = model.unk_id ?? null;
  const spelling: PieceSpelling = {
    normalise: (text) => tokenizer.normalizer?.normalize(text) ?? text,
    bytes: JSON.stringify((json as { pre_tokenizer?: unknown }).pre_tokenizer ?? null).includes('"ByteLevel"'),
    unknown: model.unk_token ?? (unknownId === null ? undefined : tokenizer.id_to_token(unknownId)),
    prefix: model.type === 'WordPiece' ? (model.continuing_subword_prefix ?? '##') : (model.continuing_subword_prefix ?? ''),
    suffix: model.end_of_word_suffix ?? '',
  };
  return { ...specialPieces(tokenizer), encode: encodeWith(tokenizer, spelling) };
}

/** The pieces that the tokenizer puts around a text. */
function specialPieces(tokenizer: Tokenizer): { begin: readonly number[]; end: readonly number[] } {
  const plain: readonly number[] = tokenizer.encode('a', { add_special_tokens: false }).ids;
  const whole: readonly number[] = tokenizer.encode('a').ids;
  const extra = whole.length - plain.length;
  const before = Array.from({ length: extra + 1 }, (_, at) => at).find((at) => plain.every((id, i) => whole[at + i] === id)) ?? extra;
  return { begin: whole.slice(0, before), end: whole.slice(before + plain.length) };
}

function encodeWith(tokenizer: Tokenizer, spelling: PieceSpelling): Encoder['encode'] {
  const caches = { spaced: new BoundedCache<readonly Int32Array[]>(CACHED_RUNS), first: new BoundedCache<readonly Int32Array[]>(CACHED_RUNS) };
  return (text, spans) => {
    const words = splitWords(text, spans);
    const kept: number[] = [];
    const pieces: Int32Array[] = [];
    const ends: number[] = [];
    for (const { from, to } of runs(words)) {
      const start = words.starts[from] as number;
      const run = text.slice(start, Math.min(words.ends[to - 1] as number, start + LONGEST_RUN));
      const cache = words.spaced[from] === 1 && from > 0 ? caches.spaced : caches.first;
      let split = cache.get(run);
      if (split === undefined) {
        split = splitRun(run, wordStarts(words, from, to), cache === caches.spaced, tokenizer, spelling);
        if (run.length <= LONGEST_CACHED) cache.set(run, split);
      }
      let seen = false;
      for (const [i, ids] of split.entries()) {
        const end = words.ends[from + i] as number;
        if (ids.length > 0) {
          kept.push(from + i);
          pieces.push(ids);
          ends.push(end);
          seen = true;
        } else if (seen) {
          ends[ends.length - 1] = end;
        }
      }
    }
    return { words: select(words, kept, ends), pieces };
  };
}

/** Words with no white space between them, in parts of at most LONGEST_RUN code units. */
function* runs({ count, starts, ends, spaced }: Words): Generator<{ readonly from: number; readonly to: number }, void, void> {
  let from = 0;
  for (let word = 1; word <= count; word++) {
    const goesOn = word < count && spaced[word] === 0 && (ends[word] as number) - (starts[from] as number) <= LONGEST_RUN;
    if (goesOn) continue;
    yield { from, to: word };
    from = word;
  }
}

function wordStarts({ starts }: Words, from: number, to: number): Int32Array {
  return starts.subarray(from, to).map((start) => start - (starts[from] as number));
}

/** Piece ids of each word of a run: those that begin in it. A word that no piece begins in has none. */
function splitRun(run: string, starts: Int32Array, spaced: boolean, tokenizer: Tokenizer, spelling: PieceSpelling): readonly Int32Array[] {
  const { ids, tokens }: { ids: readonly number[]; tokens: readonly string[] } = tokenizer.encode(spaced ? ` ${run}` : run, {
    add_special_tokens: false,
  });
  const places = alignPieces(run, tokens, spelling);
  const split: number[][] = Array.from(starts, () => []);
  let word = 0;
  for (const [i, id] of ids.entries()) {
    while (word + 1 < starts.length && (starts[word + 1] as number) <= (places[i] as number)) word++;
    split[word]?.push(id);
  }
  return split.map((own) => Int32Array.from(own.slice(0, MAX_PIECES_PER_WORD)));
}

/** The words that have pieces, with the given ends. */
function select(words: Words, kept: readonly number[], ends: readonly number[]): Words {
  const spanStarts: number[] = [];
  for (const start of words.spanStarts) {
    const at = lowerBound(kept, start);
    if (at < kept.length && spanStarts.at(-1) !== at) spanStarts.push(at);
  }
  return {
    count: kept.length,
    starts: Int32Array.from(kept, (word) => words.starts[word] as number),
    ends: Int32Array.from(ends),
    spaced: Uint8Array.from(kept, (word) => words.spaced[word] as number),
    spanStarts,
  };
}
