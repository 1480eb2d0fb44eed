import { openTagger, shippedModels } from '../../src/inference/index.js';
import { openPipeline } from '../../src/pipeline/index.js';
import { LABELS } from './labels.js';
import type { Found } from './score.js';
import { openSpacy } from './spacy.js';

/** What a system of another process used: seconds and seconds of processor time over all texts so far, bytes of memory, seconds to load. */
export interface Spent {
  readonly seconds: number;
  readonly cpu: number;
  readonly rss: number;
  readonly load: number;
}

export interface System {
  reads(language: string): boolean;
  find(text: string, language: string): Promise<readonly Found[]>;
  close(): Promise<void>;
  /** Only of a system that runs in a process of its own. */
  spent?(): Spent;
}

/** The whole job: every stage of a pipeline, the record included. The text is one body: the gold marks all of it. */
async function openRecords(name: string): Promise<System> {
  const pipeline = await openPipeline(name);
  return {
    reads: () => true,
    find: async (text, language) => {
      const record = await pipeline.run({ text, language });
      JSON.stringify(record);
      return (record.entities ?? []).flatMap((entity) =>
        entity.mentions.map(({ start, end }) => ({
          start,
          end,
          type: LABELS.get(entity.type) ?? entity.type,
          ...('kind' in entity && entity.kind !== undefined ? { kind: entity.kind } : {}),
        })),
      );
    },
    close: () => pipeline.dispose(),
  };
}

/** What compromise and fr-compromise share: named terms with offsets, as JSON. */
type Peer = (
  text: string,
) => Record<'people' | 'organizations' | 'places', () => { json(options: object): { offset: { start: number; length: number } }[] }>;
const TYPE_OF = { people: 'PER', organizations: 'ORG', places: 'LOC' } as const;

/** Outer spans of a peer, without the punctuation that it keeps at their ends. */
function peerSpans(peer: Peer, text: string): Found[] {
  const document = peer(text);
  const found: Found[] = [];
  for (const kind of ['people', 'organizations', 'places'] as const) {
    for (const { offset } of document[kind]().json({ offset: true })) {
      const raw = text.slice(offset.start, offset.start + offset.length);
      const start = offset.start + (raw.length - raw.replace(/^[^\p{L}\p{N}]+/u, '').length);
      const end = offset.start + raw.replace(/[^\p{L}\p{N}]+$/u, '').length;
      if (end > start) found.push({ start, end, type: TYPE_OF[kind] });
    }
  }
  return found;
}

/** A system by name; null when it is not installed. python: one that has spaCy. */
export async function openSystem(name: string, python?: string): Promise<System | null> {
  if (name.includes('_core_')) return python === undefined ? null : openSpacy(python, name);
  if (name.startsWith('pipeline:')) return openRecords(name.slice('pipeline:'.length));
  if (name === 'compromise' || name === 'fr-compromise') {
    const { default: peer } = (await import(name)) as { default: Peer };
    const language = name === 'compromise' ? 'en' : 'fr';
    return { reads: (tag) => tag === language, find: async (text) => peerSpans(peer, text), close: async () => undefined };
  }
  if (!name.includes('/') && !shippedModels().includes(name)) return null;
  const { tagger } = await openTagger({ model: name });
  return { reads: () => true, find: (text) => tagger.tag(text), close: () => tagger.dispose() };
}
