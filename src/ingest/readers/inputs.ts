import { createReadStream, type Dirent, type Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { DeadLetter } from '../dead-letter.js';
import { deadLetter, type Entry } from './entry.js';
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
  const found = await look(input);
  if (typeof found !== 'string') {
    if (found.isDirectory()) yield* folderEntries(input);
    else yield fileEntry(input, found.isFile() ? found.size : undefined);
    return;
  }
  if (found !== 'ENOENT' && found !== 'ENOTDIR') {
    yield deadLetter(fileEntry(input), 'article/unreadable', { got: found });
    return;
  }
  const pattern = isDynamicPattern(input);
  const matches = pattern ? (await glob([input], { dot: false, expandDirectories: false, absolute: isAbsolute(input) })).sort(byName) : [];
  if (matches.length === 0) yield deadLetter(fileEntry(input), 'article/not-found');
  for (const match of matches) yield* fileAt(match);
}

/** What stands at a path, or the system's reason why it cannot be seen. */
async function look(path: string): Promise<Stats | string> {
  try {
    return await stat(path);
  } catch (thrown) {
    return systemReason(thrown);
  }
}

async function* fileAt(path: string): AsyncGenerator<Entry | DeadLetter> {
  const found = await look(path);
  if (typeof found === 'string') yield deadLetter(fileEntry(path), 'article/unreadable', { got: found });
  else if (!found.isDirectory()) yield fileEntry(path, found.isFile() ? found.size : undefined);
}

async function* folderEntries(folder: string): AsyncGenerator<Entry | DeadLetter> {
  const children = await list(folder);
  if (typeof children === 'string') {
    yield deadLetter(fileEntry(folder), 'article/unreadable', { got: children });
    return;
  }
  for (const child of children) {
    if (child.name.startsWith('.')) continue;
    const path = folder.endsWith('/') ? `${folder}${child.name}` : `${folder}/${child.name}`;
    // Links are followed for files only: a linked folder may lead in a circle.
    if (child.isDirectory()) yield* folderEntries(path);
    else if (isRead(path)) yield* fileAt(path);
  }
}

async function list(folder: string): Promise<Dirent[] | string> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => byName(a.name, b.name));
  } catch (thrown) {
    return systemReason(thrown);
  }
}
