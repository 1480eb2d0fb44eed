import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** Folders from left to right; the last two are outlets and never import each other. */
const ARROW = ['errors', 'text', 'article', 'cards', 'languages', 'ingest', 'inference', 'stages', 'pipeline', 'batch', 'review', 'server', 'cli'];
const APART: readonly (readonly [string, string])[] = [
  ['batch', 'review'],
  ['server', 'cli'],
];
const SPECIFIER = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/gu;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly specifier: string;
}

const imports: Import[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const folder = file.split(/[/\\]/u)[0] ?? '';
    return [...readFileSync(join(src, file), 'utf8').matchAll(SPECIFIER)].map(([, specifier]) => ({ file, folder, specifier: specifier ?? '' }));
  });

const folderOf = ({ file, specifier }: Import): string => relative(src, resolve(src, dirname(file), specifier)).split(/[/\\]/u)[0] ?? '';
const inside = imports.filter(({ specifier, folder }) => specifier.startsWith('.') && ARROW.includes(folder));

describe('one arrow', () => {
  it('sees the imports, dynamic ones too', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ file, specifier }) => file === join('pipeline', 'catalogue.ts') && specifier.includes('stages/summarise'))).toBe(true);
  });

  it('runs from left to right', () => {
    const backward = inside.filter((entry) => ARROW.indexOf(folderOf(entry)) > ARROW.indexOf(entry.folder));
    expect(backward.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  it('keeps the folders that stand side by side apart', () => {
    const crossing = inside.filter((entry) =>
      APART.some((pair) => pair.includes(entry.folder) && pair.includes(folderOf(entry)) && entry.folder !== folderOf(entry)),
    );
    expect(crossing.map(({ file, specifier }) => `${file} → ${specifier}`)).toEqual([]);
  });

  it('keeps errors, text and article fit for a browser', () => {
    const node = imports.filter(({ folder, specifier }) => ['errors', 'text', 'article'].includes(folder) && specifier.startsWith('node:'));
    expect(node).toEqual([]);
  });

  it('leaves model runtimes to inference', () => {
    const runtimes = /^(@xenova\/transformers|@huggingface\/|onnxruntime)/u;
    const astray = imports.filter(({ folder, specifier }) => runtimes.test(specifier) && folder !== 'inference');
    expect(astray).toEqual([]);
  });

  it('leaves the terminal to cli', () => {
    const writers = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.startsWith('cli') && /process\.std(out|err)|console\./u.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(writers.filter((file) => file.split(/[/\\]/u).length > 1)).toEqual([]);
  });
});
