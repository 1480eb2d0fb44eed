import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly label: string; readonly kind?: string }[];
}

export interface GoldSet {
  readonly name: string;
  readonly language: string;
  readonly file: string;
  /** Whether the kinds of organisations are marked. */
  readonly kinds?: true;
  /** The articles that the training side holds out of a training file (models/training/data.py, `press`). */
  readonly heldOut?: true;
}

const OTHERS = ['en', 'de', 'es', 'it', 'pt', 'nl'];
const HELD_OUT = 9;

/** Development sets: none is trained on. */
export const SETS: readonly GoldSet[] = [
  { name: 'fr press', language: 'fr', file: 'press/fr.dev.jsonl', kinds: true },
  { name: 'fr WiNER', language: 'fr', file: 'ner/fr/winer-fr.dev.jsonl' },
  ...OTHERS.map((language) => ({ name: `${language} press`, language, file: `press/${language}.train.jsonl`, kinds: true, heldOut: true }) as const),
  { name: 'en UNER EWT', language: 'en', file: 'ner/en/uner-ewt.dev.jsonl' },
  { name: 'pt UNER Bosque', language: 'pt', file: 'ner/pt/uner-bosque.dev.jsonl' },
];

export function loadSet(data: string, { file, heldOut }: GoldSet): GoldDocument[] {
  const documents = readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldDocument);
  if (heldOut === undefined) return documents;
  const step = Math.max(1, Math.floor(documents.length / HELD_OUT));
  const ids = [...new Set(documents.map(({ id }) => id))].sort();
  const chosen = new Set(ids.filter((_, i) => i % step === 0).slice(0, HELD_OUT));
  return documents.filter(({ id }) => chosen.has(id));
}
