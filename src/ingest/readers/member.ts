import type { Entry, Outcome } from './entry.js';
import type { ReadContext } from './options.js';

/** Reads a member as the format that its name tells. */
export type ReadMember = (entry: Entry, context: ReadContext, name?: string) => AsyncIterable<Outcome>;

/** A member as an entry of its own: `dump.zip!/folder/page.html`. */
export const memberOf = (archive: Entry, name: string, open: () => AsyncIterable<Uint8Array>): Entry => ({
  path: `${archive.path}!/${name}`,
  depth: archive.depth + 1,
  open,
});

/** Why a member's name must not be trusted; nothing is written to disk, but whoever reads the record's path may do so. */
export function unsafeName(name: string): string | undefined {
  if (name.split(/[\\/]/u).includes('..')) return 'a name that leads out of the archive';
  if (/^[\\/]|^[A-Za-z]:/u.test(name)) return 'an absolute name';
  return /[\0\n\r]/u.test(name) ? 'a name with control characters' : undefined;
}

/** Members that archive programs add for themselves, and hidden ones. */
export const isHidden = (name: string): boolean => name.split('/').some((step) => step.startsWith('.') || step === '__MACOSX');
