import { openTagger, shippedModels } from '../../src/inference/index.js';
import type { Found } from './score.js';

export interface System {
  reads(language: string): boolean;
  find(text: string): Promise<readonly Found[]>;
  close(): Promise<void>;
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

/** A system by name; null when it is not installed. */
export async function openSystem(name: string): Promise<System | null> {
  if (name === 'compromise' || name === 'fr-compromise') {
    const { default: peer } = (await import(name)) as { default: Peer };
    const language = name === 'compromise' ? 'en' : 'fr';
    return { reads: (tag) => tag === language, find: async (text) => peerSpans(peer, text), close: async () => undefined };
  }
  if (!name.includes('/') && !shippedModels().includes(name)) return null;
  const { tagger } = await openTagger({ model: name });
  return { reads: () => true, find: (text) => tagger.tag(text), close: () => tagger.dispose() };
}
