import { graphModel } from './onnx-graph.js';
import { lookupModel } from './onnx-writer.js';
import { writeFolder } from './tiny-model.js';

const SURE = 8;
const SPECIAL = ['<s>', '<pad>', '</s>', '<unk>'];

export interface TinyOptions {
  /** Other words that the tokenizer knows; all that it does not know are one unknown piece each. */
  readonly words?: readonly string[];
  /** Positions of the model. Default: 64. */
  readonly positions?: number;
  readonly quantized?: boolean;
  readonly config?: Readonly<Record<string, unknown>>;
}

/** The next piece follows from the last one alone: there is a cache, as in every such export, and nothing in it. */
function chainDecoder(logits: readonly (readonly number[])[]): Uint8Array {
  const size = logits.length;
  return graphModel({
    nodes: [{ op: 'Gather', inputs: ['table', 'input_ids'], outputs: ['logits'] }],
    constants: { table: { type: 'float', dims: [size, size], values: logits.flat() } },
    inputs: {
      input_ids: { type: 'int64', dims: ['batch_size', 'sequence'] },
      'past_key_values.0.decoder.key': { type: 'float', dims: ['batch_size', 1, 'past', 1] },
    },
    outputs: { logits: { type: 'float', dims: ['batch_size', 'sequence', size] } },
  });
}

/**
 * A BART in transformers.js layout that writes `says` whatever it reads: each of its pieces (words and marks, each used once) leads to the next. Returns the
 * folder.
 */
export function tinySeq2Seq(says: string, { words = [], positions = 64, quantized = false, config = {} }: TinyOptions = {}): string {
  const chain = says.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const pieces = [...new Set([...SPECIAL, ...chain, ...words])];
  const idOf = (piece: string): number => pieces.indexOf(piece);
  const next = new Map<string, string>();
  chain.forEach((piece, i) => void next.set(piece, chain[i + 1] ?? '</s>'));
  // The decoder begins with the end, as BART does; the end of the chain is the end for good, since nothing is generated after it.
  next.set('</s>', chain[0] ?? '</s>');
  const logits = pieces.map((piece) => pieces.map((other) => (other === (next.get(piece) ?? '</s>') ? SURE : 0)));
  const suffix = quantized ? '_quantized' : '';
  return writeFolder({
    'config.json': JSON.stringify({
      model_type: 'bart',
      architectures: ['BartForConditionalGeneration'],
      is_encoder_decoder: true,
      d_model: 4,
      encoder_layers: 1,
      decoder_layers: 1,
      encoder_attention_heads: 1,
      decoder_attention_heads: 1,
      max_position_embeddings: positions,
      vocab_size: pieces.length,
      bos_token_id: idOf('<s>'),
      pad_token_id: idOf('<pad>'),
      eos_token_id: idOf('</s>'),
      decoder_start_token_id: idOf('</s>'),
      ...config,
    }),
    'tokenizer.json': JSON.stringify({
      version: '1.0',
      added_tokens: SPECIAL.map((content, id) => ({
        id,
        content,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
        special: true,
      })),
      normalizer: null,
      pre_tokenizer: { type: 'Whitespace' },
      post_processor: {
        type: 'TemplateProcessing',
        single: [{ SpecialToken: { id: '<s>', type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: '</s>', type_id: 0 } }],
        pair: [],
        special_tokens: { '<s>': { id: '<s>', ids: [0], tokens: ['<s>'] }, '</s>': { id: '</s>', ids: [2], tokens: ['</s>'] } },
      },
      decoder: null,
      model: { type: 'WordLevel', vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])), unk_token: '<unk>' },
    }),
    'tokenizer_config.json': JSON.stringify({
      tokenizer_class: 'PreTrainedTokenizerFast',
      unk_token: '<unk>',
      eos_token: '</s>',
      bos_token: '<s>',
      pad_token: '<pad>',
    }),
    [`onnx/encoder_model${suffix}.onnx`]: lookupModel({ last_hidden_state: pieces.map(() => [0, 0, 0, 0]) }, ['input_ids', 'attention_mask']),
    [`onnx/decoder_model_merged${suffix}.onnx`]: chainDecoder(logits),
  });
}
