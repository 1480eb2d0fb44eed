import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookupModel } from './onnx-writer.js';

/** Piece → label that the model gives it; all others are O. */
export type Lexicon = Readonly<Record<string, string>>;

const SURE = 8;

/** One row per piece: the label of the lexicon stands out by `sure`. */
function rows(pieces: readonly string[], columns: readonly string[], lexicon: Lexicon, fallback: string | null, sure = SURE): number[][] {
  return pieces.map((piece) => columns.map((column) => ((lexicon[piece] ?? fallback) === column ? sure : 0)));
}

export const BIOES = (types: readonly string[]): string[] => ['O', ...types.flatMap((type) => ['B', 'I', 'E', 'S'].map((mark) => `${mark}-${type}`))];

/** Writes the files under a new folder of the system's temporary folder and returns its path. */
export function writeFolder(files: Readonly<Record<string, string | Uint8Array>>, folder = mkdtempSync(join(tmpdir(), 'tiny-model-'))): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const CHARACTERS = [...'abcdefghijklmnopqrstuvwxyzéèàABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,\'"-!?:;()'];

export interface OursOptions {
  readonly types?: readonly string[];
  /** Word (as it stands after white space) → label. */
  readonly labels: Lexicon;
  /** Word → kind, `ORG.company`. */
  readonly kinds?: Lexicon;
  /** By how much the logit of a label stands out. Default: 8, a probability of more than 0.99. */
  readonly sure?: number;
  readonly window?: { readonly pieces: number; readonly overlap: number };
  readonly card?: Readonly<Record<string, unknown>>;
}

/**
 * A model as those that ship: Unigram pieces, card, label and kind outputs. It knows the words of `labels` whole after white space, and every
 * other word by its characters. Returns the folder of models; the model is named `tiny`.
 */
export function tinyModel({
  types = ['PER', 'ORG', 'LOC'],
  labels,
  kinds = {},
  sure = SURE,
  window = { pieces: 64, overlap: 16 },
  card = {},
}: OursOptions): string {
  const words = [...new Set([...Object.keys(labels), ...Object.keys(kinds)])].map((word) => `\u2581${word}`);
  const pieces = ['<s>', '<pad>', '</s>', '<unk>', '\u2581', ...CHARACTERS, ...words];
  const names = BIOES(types);
  const marked = (lexicon: Lexicon): Lexicon => Object.fromEntries(Object.entries(lexicon).map(([word, label]) => [`\u2581${word}`, label]));
  const kindsOf = (type: string): string[] => [...new Set([...Object.values(kinds).filter((kind) => kind.startsWith(type)), `${type}.other`])];
  const kindNames = [...kindsOf('ORG'), ...kindsOf('LOC')];
  const plain = (type: string): string[] => kindsOf(type).map((kind) => kind.slice(4));
  const files = {
    'config.json': JSON.stringify({ model_type: 'bert', id2label: { ...names } }),
    'tokenizer.json': JSON.stringify({
      added_tokens: pieces.slice(0, 4).map((content, id) => ({ id, content, special: true })),
      model: { type: 'Unigram', unk_id: 3, vocab: pieces.map((piece) => [piece, piece.length > 2 ? -1 : -6]) },
    }),
    'tokenizer_config.json': '{}',
    'onnx/model_quantized.onnx': lookupModel(
      { logits: rows(pieces, names, marked(labels), 'O', sure), kind_logits: rows(pieces, kindNames, marked(kinds), null) },
      ['input_ids', 'attention_mask'],
    ),
  };
  const hashes = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }]),
  );
  const whole = {
    name: 'tiny',
    version: '1.2.3',
    task: 'entities',
    languages: ['fr', 'en'],
    kinds: { organization: plain('ORG'), location: plain('LOC') },
    window,
    maxPiecesPerWord: 8,
    files: hashes,
    ...card,
  };
  const folder = writeFolder({});
  writeFolder({ ...files, 'card.json': JSON.stringify(whole) }, join(folder, 'tiny'));
  return folder;
}

/** A model of another maker: a folder in transformers.js layout with the given tokenizer. `pieces`: its vocabulary by id. */
export function otherModel(
  tokenizer: Readonly<Record<string, unknown>>,
  pieces: readonly string[],
  labels: readonly string[],
  score: (id: number) => readonly number[],
  config: Readonly<Record<string, unknown>> = {},
): string {
  return writeFolder({
    'config.json': JSON.stringify({ model_type: 'bert', max_position_embeddings: 64, id2label: { ...labels }, ...config }),
    'tokenizer.json': JSON.stringify(tokenizer),
    'tokenizer_config.json': JSON.stringify({ model_max_length: 64 }),
    'onnx/model.onnx': lookupModel({ logits: pieces.map((_, id) => score(id)) }, ['input_ids', 'attention_mask', 'token_type_ids']),
  });
}
