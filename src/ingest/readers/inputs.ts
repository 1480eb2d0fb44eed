import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { DepecheError } from '../../errors/index.js';
import type { DeadLetter } from '../dead-letter.js';
import { type Entry, failed } from './entry.js';
import { isRead, systemReason } from './formats.js';

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const fileEntry = (path: string, size?: number): Entry => ({
  path,
  depth: 0,
  ...(size === undefined ? {} : { size, file: path }),
  open: () => createReadStream(path),
});

export const standardInput = (): Entry => ({ path: '-', depth: 0, open: () => process.stdin });

/**
 * The files that an input names, in a stable order: a file itself, a folder's files whose format is read (all levels, sorted by name,
 * hidden ones left out), a glob's matches sorted by path. A name that gives nothing to read is a dead letter; an empty folder is nothing.
 */
export async function* entriesOf(input: string): AsyncGenerator<Entry | DeadLetter> {
  try {
    const found = await stat(input);
    if (found.isDirectory()) yield* folderEntries(input);
    else yield fileEntry(input, found.isFile() ? found.size : undefined);
    return;
  } catch (thrown) {
    const reason = systemReason(thrown);
    if (reason !== 'ENOENT' && reason !== 'ENOTDIR') {
      yield failed(fileEntry(input), new DepecheError('article/unreadable', { where: input, got: reason }));
      return;
    }
  }
  const matches = isDynamicPattern(input)
    ? (await glob([input], { dot: false, expandDirectories: false, absolute: isAbsolute(input) })).sort(byName)
    : [];
  if (matches.length === 0) yield failed(fileEntry(input), new DepecheError('article/not-found', { where: input }));
  for (const match of matches) yield fileEntry(match, (await stat(match).catch(() => undefined))?.size);
}

async function* folderEntries(folder: string): AsyncGenerator<Entry> {
  const children = (await readdir(folder, { withFileTypes: true })).sort((a, b) => byName(a.name, b.name));
  for (const child of children) {
    if (child.name.startsWith('.')) continue;
    const path = folder.endsWith('/') ? `${folder}${child.name}` : `${folder}/${child.name}`;
    // Links are followed for files only: a linked folder may lead in a circle.
    if (child.isDirectory()) yield* folderEntries(path);
    else if (isRead(path)) {
      const found = await stat(path).catch(() => undefined);
      if (found === undefined || found.isFile()) yield fileEntry(path, found?.size);
    }
  }
}
