/** Small tokenizers of each family, as tokenizer.json has them. */

const words = ['paris', 'anne', 'morel', 'novatek', 'hier', 'vu', 'le'];
const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
const punctuation = [...'\'.,!?-:;()"’'];

export interface TinyTokenizer {
  readonly json: Readonly<Record<string, unknown>>;
  /** Vocabulary by id. */
  readonly pieces: readonly string[];
  readonly config: Readonly<Record<string, unknown>>;
}

const special = (pieces: readonly string[], names: readonly string[]) =>
  names.map((content) => ({
    id: pieces.indexOf(content),
    content,
    special: true,
    normalized: false,
    single_word: false,
    lstrip: false,
    rstrip: false,
  }));

const template = (pieces: readonly string[], begin: string, end: string) => ({
  type: 'TemplateProcessing',
  single: [{ SpecialToken: { id: begin, type_id: 0 } }, { Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: end, type_id: 0 } }],
  pair: [],
  special_tokens: Object.fromEntries([begin, end].map((id) => [id, { id, ids: [pieces.indexOf(id)], tokens: [id] }])),
});

/** As BERT's: lower case without accents, words and punctuation apart, `##` before what goes on with a word. */
export function wordPiece(): TinyTokenizer {
  const pieces = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', ...words, ...letters, ...letters.map((letter) => `##${letter}`), ...punctuation];
  return {
    pieces,
    config: { model_type: 'bert' },
    json: {
      added_tokens: special(pieces, ['[PAD]', '[UNK]', '[CLS]', '[SEP]']),
      normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, strip_accents: null, lowercase: true },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: template(pieces, '[CLS]', '[SEP]'),
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
      },
    },
  };
}

/** GPT-2's spelling of bytes. */
const byteCharacters = (): string[] => {
  let others = 0;
  return Array.from({ length: 256 }, (_, byte) => {
    const printable = (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    return String.fromCharCode(printable ? byte : 0x100 + others++);
  });
};

/** As RoBERTa's: pairs of bytes, a space belongs to the word after it. */
export function byteBpe(): TinyTokenizer {
  const merges: [string, string][] = [
    ['Ġ', 'P'],
    ['a', 'r'],
    ['ĠP', 'ar'],
    ['i', 's'],
    ['ĠPar', 'is'],
    ['Ã', '©'],
    ['o', 'r'],
    ['e', 'l'],
  ];
  const pieces = ['<s>', '<pad>', '</s>', '<unk>', ...byteCharacters(), ...merges.map((pair) => pair.join(''))];
  return {
    pieces,
    config: { model_type: 'roberta', max_position_embeddings: 66 },
    json: {
      added_tokens: special(pieces, ['<s>', '<pad>', '</s>', '<unk>']),
      normalizer: null,
      pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: true },
      post_processor: { type: 'RobertaProcessing', sep: ['</s>', 2], cls: ['<s>', 0], trim_offsets: true, add_prefix_space: false },
      decoder: { type: 'ByteLevel' },
      model: { type: 'BPE', unk_token: null, vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])), merges },
    },
  };
}

/** As CamemBERT's and XLM-R's: a Unigram model over words that begin with `▁`, NFKC first. */
export function metaspaceUnigram(): TinyTokenizer {
  const upper = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pieces = [
    '<s>',
    '<pad>',
    '</s>',
    '<unk>',
    '▁',
    ...words.map((word) => `▁${word}`),
    '▁Paris',
    '▁Anne',
    'is',
    'el',
    ...letters,
    ...upper,
    ...punctuation,
    'é',
  ];
  return {
    pieces,
    config: { model_type: 'camembert', max_position_embeddings: 66 },
    json: {
      added_tokens: special(pieces, ['<s>', '<pad>', '</s>', '<unk>']),
      normalizer: { type: 'NFKC' },
      pre_tokenizer: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
      post_processor: template(pieces, '<s>', '</s>'),
      decoder: { type: 'Metaspace', replacement: '▁', prepend_scheme: 'always', split: true },
      model: { type: 'Unigram', unk_id: 3, vocab: pieces.map((piece) => [piece, -2 - 1 / piece.length]) },
    },
  };
}
