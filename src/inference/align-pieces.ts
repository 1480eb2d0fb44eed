/** How the pieces of a tokenizer spell the text they stand for. */
export interface PieceSpelling {
  /** The tokenizer's own normalisation of a text. */
  readonly normalise: (text: string) => string;
  /** Pieces are spelled in bytes, each as one printable character (GPT-2, RoBERTa). */
  readonly bytes: boolean;
  /** The piece for what is not in the vocabulary. */
  readonly unknown: string | undefined;
  /** Marks that stand for no text: `##` before a piece, `</w>` after it. */
  readonly prefix: string;
  readonly suffix: string;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const INVISIBLE = /[\s\u2581]+/gu;
const BYTE_PIECE = /^<0x([0-9A-F]{2})>$/u;
const encoder = new TextEncoder();

/**
 * Where each piece begins in the text that the tokenizer made them of: offsets in UTF-16 code units, ascending. Pieces are laid along the text,
 * normalised character by character; where lengths do not add up (an unknown piece, a normalisation that looks at more than one character), the next
 * piece that is known is looked for. A piece that spells nothing begins with the one before it.
 */
export function alignPieces(text: string, pieces: readonly string[], spelling: PieceSpelling): number[] {
  const stream = normalisedStream(text, spelling);
  const units = pieces.map((piece) => unitsOf(piece, spelling));
  const starts: number[] = [];
  let at = 0;
  for (const [number, own] of units.entries()) {
    if (own === null) {
      starts.push(stream.owners[at] ?? lastOwner(stream));
      at = nextPlace(stream.units, at + 1, units[number + 1]);
      continue;
    }
    const before = starts.at(-1);
    if (own.length === 0 && before !== undefined) {
      starts.push(before);
      continue;
    }
    if (own.length > 0 && own[0] !== stream.units[at]) at = nextPlace(stream.units, at, own, at);
    starts.push(stream.owners[at] ?? lastOwner(stream));
    at += own.length;
  }
  return starts;
}

interface Stream {
  /** Code points, or bytes written as characters. */
  readonly units: readonly string[];
  /** Offset in the text of the character that each unit comes from. */
  readonly owners: readonly number[];
}

const lastOwner = ({ owners }: Stream): number => owners.at(-1) ?? 0;

function normalisedStream(text: string, { normalise, bytes }: PieceSpelling): Stream {
  const units: string[] = [];
  const owners: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const form = normalise(cluster).replace(INVISIBLE, '');
    const parts = bytes ? Array.from(encoder.encode(form), byteCharacter) : [...form];
    for (const part of parts) {
      units.push(part);
      owners.push(index);
    }
  }
  return { units, owners };
}

/** The units that a piece stands for; null for the unknown piece, which may stand for any number. */
function unitsOf(piece: string, { bytes, unknown, prefix, suffix }: PieceSpelling): readonly string[] | null {
  if (piece === unknown) return null;
  const byte = BYTE_PIECE.exec(piece)?.[1];
  // A character spelled in bytes is one unit: its first byte counts, those that go on with it do not.
  if (byte !== undefined) return (Number.parseInt(byte, 16) & 0xc0) === 0x80 ? [] : [piece];
  let text = piece;
  if (prefix !== '' && text.startsWith(prefix)) text = text.slice(prefix.length);
  if (suffix !== '' && text.endsWith(suffix)) text = text.slice(0, -suffix.length);
  const units = [...text.replace(INVISIBLE, '')];
  return bytes ? units.filter((unit) => unit !== SPACE_BYTE) : units;
}

/** The first place from `from` on where a piece could begin; `fallback` (default: the end) when there is none. */
function nextPlace(units: readonly string[], from: number, piece: readonly string[] | null | undefined, fallback = units.length): number {
  if (piece === undefined) return fallback;
  if (piece === null || piece.length === 0) return Math.min(from, units.length);
  for (let at = from; at < units.length; at++) {
    if (piece.every((unit, i) => units[at + i] === unit)) return at;
  }
  return fallback;
}

/** GPT-2's spelling of bytes: printable Latin-1 as it is, the other 68 from U+0100 on. */
const BYTE_CHARACTERS: readonly string[] = (() => {
  const printable = (byte: number): boolean => (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  let others = 0;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(printable(byte) ? byte : 0x100 + others++));
})();
const byteCharacter = (byte: number): string => BYTE_CHARACTERS[byte] as string;
const SPACE_BYTE = byteCharacter(32);
