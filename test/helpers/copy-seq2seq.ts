import { type Graph, type GraphNode, graphModel, type Port } from './onnx-graph.js';
import { writeFolder } from './tiny-model.js';

export const FAMILIES = ['bart', 'mbart', 't5', 'mt5'] as const;
export type Family = (typeof FAMILIES)[number];

export interface CopyOptions {
  readonly family: Family;
  /** Whether the decoder keeps keys and values of what it has read, as exports with a cache do. */
  readonly cache: boolean;
  /** Positions of a BART. Default: 64. */
  readonly positions?: number;
}

interface Traits {
  readonly special: readonly string[];
  /** Before and after the pieces of a text. */
  readonly begin: readonly string[];
  readonly start: string;
  /** Place, among the pieces that the encoder reads, of the one that the decoder copies first. */
  readonly first: number;
  readonly sentencePiece: boolean;
  readonly config: Readonly<Record<string, unknown>>;
}

const BART = { d_model: 4, encoder_layers: 1, decoder_layers: 1, encoder_attention_heads: 1, decoder_attention_heads: 1 };
const T5 = { d_model: 4, d_kv: 4, num_layers: 1, num_decoder_layers: 1, num_heads: 1, n_positions: 64 };

const TRAITS: Readonly<Record<Family, Traits>> = {
  bart: {
    special: ['<s>', '<pad>', '</s>', '<unk>'],
    begin: ['<s>'],
    start: '</s>',
    first: 1,
    sentencePiece: false,
    config: { ...BART, architectures: ['BartForConditionalGeneration'] },
  },
  // The language stands before the text, and is the first piece that is written.
  mbart: {
    special: ['<s>', '<pad>', '</s>', '<unk>', 'fr_XX'],
    begin: ['fr_XX'],
    start: '</s>',
    first: 0,
    sentencePiece: false,
    config: { ...BART, architectures: ['MBartForConditionalGeneration'], forced_bos_token_id: 4 },
  },
  // Two pieces of "summarize:" stand before the text.
  t5: {
    special: ['<pad>', '</s>', '<unk>'],
    begin: [],
    start: '<pad>',
    first: 2,
    sentencePiece: true,
    config: { ...T5, architectures: ['T5ForConditionalGeneration'], task_specific_params: { summarization: { prefix: 'summarize: ' } } },
  },
  mt5: {
    special: ['<pad>', '</s>', '<unk>'],
    begin: [],
    start: '<pad>',
    first: 0,
    sentencePiece: true,
    config: { ...T5, architectures: ['MT5ForConditionalGeneration'] },
  },
};

const SURE = 8;
const scalar = (n: number) => ({ type: 'int64', dims: [], values: [n] }) as const;
const floats = (...dims: Port['dims']): Port => ({ type: 'float', dims });
const whole = (...dims: Port['dims']): Port => ({ type: 'int64', dims });

/** Each piece as a row with one high number: what the encoder gives is what it read. */
function encoder(pieces: readonly string[]): Uint8Array {
  return graphModel({
    nodes: [{ op: 'Gather', inputs: ['eye', 'input_ids'], outputs: ['last_hidden_state'] }],
    constants: {
      eye: { type: 'float', dims: [pieces.length, pieces.length], values: pieces.flatMap((_, i) => pieces.map((__, j) => (i === j ? SURE : 0))) },
    },
    inputs: { input_ids: whole('batch_size', 'sequence'), attention_mask: whole('batch_size', 'sequence') },
    outputs: { last_hidden_state: floats('batch_size', 'sequence', pieces.length) },
  });
}

/** At its n-th place the decoder says what the encoder read at place n + `first`; after a point it ends. */
function decoder(pieces: readonly string[], { first }: Traits, cache: boolean): Uint8Array {
  const size = pieces.length;
  const end = pieces.indexOf('</s>');
  const read: GraphNode[] = cache
    ? [
        // From the second step on the encoder's part comes out of the cache: it is read first.
        { op: 'Squeeze', inputs: ['past_key_values.0.encoder.key', 'one_axis'], outputs: ['known'] },
        { op: 'Concat', inputs: ['known', 'encoder_hidden_states'], outputs: ['source'], axis: 1 },
        { op: 'Shape', inputs: ['past_key_values.0.decoder.key'], outputs: ['past_shape'] },
        { op: 'Gather', inputs: ['past_shape', 'two'], outputs: ['past'] },
        { op: 'Unsqueeze', inputs: ['encoder_hidden_states', 'one_axis'], outputs: ['present.0.encoder.key'] },
        { op: 'Identity', inputs: ['present.0.encoder.key'], outputs: ['present.0.encoder.value'] },
        { op: 'Gather', inputs: ['zeros', 'input_ids'], outputs: ['fresh_flat'] },
        { op: 'Unsqueeze', inputs: ['fresh_flat', 'one_axis'], outputs: ['fresh'] },
        { op: 'Concat', inputs: ['past_key_values.0.decoder.key', 'fresh'], outputs: ['present.0.decoder.key'], axis: 2 },
        { op: 'Identity', inputs: ['present.0.decoder.key'], outputs: ['present.0.decoder.value'] },
      ]
    : [
        { op: 'Identity', inputs: ['encoder_hidden_states'], outputs: ['source'] },
        { op: 'Identity', inputs: ['zero'], outputs: ['past'] },
      ];
  const nodes: GraphNode[] = [
    ...read,
    { op: 'Shape', inputs: ['input_ids'], outputs: ['shape'] },
    { op: 'Gather', inputs: ['shape', 'one'], outputs: ['length'] },
    { op: 'Range', inputs: ['zero', 'length', 'one'], outputs: ['steps'] },
    { op: 'Add', inputs: ['steps', 'past'], outputs: ['places'] },
    { op: 'Add', inputs: ['places', 'first'], outputs: ['wanted'] },
    { op: 'Shape', inputs: ['encoder_hidden_states'], outputs: ['source_shape'] },
    { op: 'Gather', inputs: ['source_shape', 'one'], outputs: ['source_length'] },
    { op: 'Sub', inputs: ['source_length', 'one'], outputs: ['last'] },
    { op: 'Min', inputs: ['wanted', 'last'], outputs: ['at'] },
    { op: 'Gather', inputs: ['source', 'at'], outputs: ['copied'], axis: 1 },
    { op: 'Gather', inputs: ['ends', 'input_ids'], outputs: ['ending'] },
    { op: 'Add', inputs: ['copied', 'ending'], outputs: ['logits'] },
  ];
  const kept = (name: string): Record<string, Port> => ({
    [`${name}.0.decoder.key`]: floats('batch_size', 1, 'past_decoder', 1),
    [`${name}.0.decoder.value`]: floats('batch_size', 1, 'past_decoder', 1),
    [`${name}.0.encoder.key`]: floats('batch_size', 1, 'past_encoder', size),
    [`${name}.0.encoder.value`]: floats('batch_size', 1, 'past_encoder', size),
  });
  const graph: Graph = {
    nodes,
    constants: {
      zero: scalar(0),
      one: scalar(1),
      two: scalar(2),
      first: scalar(first),
      one_axis: { type: 'int64', dims: [1], values: [1] },
      zeros: { type: 'float', dims: [size, 1], values: pieces.map(() => 0) },
      ends: {
        type: 'float',
        dims: [size, size],
        values: pieces.flatMap((piece) => pieces.map((_, j) => (piece === '.' && j === end ? 4 * SURE : 0))),
      },
    },
    inputs: {
      input_ids: whole('batch_size', 'decoder_sequence'),
      encoder_attention_mask: whole('batch_size', 'sequence'),
      encoder_hidden_states: floats('batch_size', 'sequence', size),
      ...(cache ? { ...kept('past_key_values'), use_cache_branch: { type: 'bool', dims: [1] } } : {}),
    },
    outputs: { logits: floats('batch_size', 'decoder_sequence', size), ...(cache ? kept('present') : {}) },
  };
  return graphModel(graph);
}

function tokenizer(pieces: readonly string[], { special, begin, sentencePiece }: Traits): Record<string, unknown> {
  const ids = Object.fromEntries([...begin, '</s>'].map((piece) => [piece, { id: piece, ids: [pieces.indexOf(piece)], tokens: [piece] }]));
  const metaspace = { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true };
  return {
    version: '1.0',
    added_tokens: special.map((content, id) => ({ id, content, single_word: false, lstrip: false, rstrip: false, normalized: false, special: true })),
    normalizer: null,
    pre_tokenizer: sentencePiece ? metaspace : { type: 'Whitespace' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [
        ...begin.map((id) => ({ SpecialToken: { id, type_id: 0 } })),
        { Sequence: { id: 'A', type_id: 0 } },
        { SpecialToken: { id: '</s>', type_id: 0 } },
      ],
      pair: [],
      special_tokens: ids,
    },
    decoder: sentencePiece ? metaspace : null,
    model: sentencePiece
      ? { type: 'Unigram', unk_id: special.indexOf('<unk>'), vocab: pieces.map((piece) => [piece, -2 - 1 / piece.length]) }
      : { type: 'WordLevel', vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])), unk_token: '<unk>' },
  };
}

/**
 * A model of one of the families, in transformers.js layout, that writes the first sentence of what it reads, word for word: its weights are set by hand.
 * It knows the words of `text`, and full stops. Returns the folder.
 */
export function copySeq2Seq(text: string, { family, cache, positions = 64 }: CopyOptions): string {
  const traits = TRAITS[family];
  const words = [...new Set(`${text} summarize :`.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [])];
  const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);
  const spelled = traits.sentencePiece ? ['▁', ...words.flatMap((word) => (isWord(word) ? [`▁${word}`] : [word]))] : words;
  const pieces = [...new Set([...traits.special, ...spelled, '.'])];
  const id = (piece: string): number => pieces.indexOf(piece);
  return writeFolder({
    'config.json': JSON.stringify({
      model_type: family,
      is_encoder_decoder: true,
      vocab_size: pieces.length,
      pad_token_id: id('<pad>'),
      eos_token_id: id('</s>'),
      decoder_start_token_id: id(traits.start),
      ...(traits.sentencePiece ? {} : { bos_token_id: id('<s>'), max_position_embeddings: positions }),
      ...traits.config,
    }),
    'tokenizer.json': JSON.stringify(tokenizer(pieces, traits)),
    'tokenizer_config.json': JSON.stringify({
      tokenizer_class: { bart: 'BartTokenizer', mbart: 'MBartTokenizer', t5: 'T5Tokenizer', mt5: 'T5Tokenizer' }[family],
      unk_token: '<unk>',
      eos_token: '</s>',
      pad_token: '<pad>',
    }),
    'onnx/encoder_model.onnx': encoder(pieces),
    'onnx/decoder_model_merged.onnx': decoder(pieces, traits, cache),
  });
}
