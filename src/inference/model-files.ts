import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DepecheError } from '../errors/index.js';

/** Bytes of a file that own their buffer, so that they can be handed to a thread. */
export type FileBytes = Uint8Array<ArrayBuffer>;

/** Files of a model, read and hashed: what is checked is what is used. */
export class ModelFiles {
  readonly folder: string;
  readonly #digests = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** One file. With `sha256`, throws `environment/model` with both hashes when the bytes are others; always when there is no such file. */
  async read(name: string, sha256?: string): Promise<FileBytes> {
    const where = this.path(name);
    let buffer: Buffer;
    try {
      buffer = await readFile(where);
    } catch (cause) {
      const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
      const expected = sha256 === undefined ? {} : { expected: `the SHA-256 ${sha256}` };
      throw new DepecheError('environment/model', { where, ...expected, got: missing ? 'no such file' : (cause as Error).message, cause });
    }
    const digest = createHash('sha256').update(buffer).digest('hex');
    if (sha256 !== undefined && digest !== sha256) {
      throw new DepecheError('environment/model', { where, expected: `the SHA-256 ${sha256}`, got: `${digest} (${buffer.length} bytes)` });
    }
    this.#digests.set(name, digest);
    const owned = buffer.byteOffset === 0 && buffer.length === buffer.buffer.byteLength;
    return owned ? new Uint8Array(buffer.buffer as ArrayBuffer) : new Uint8Array(buffer);
  }

  async readJson(name: string, sha256?: string): Promise<unknown> {
    const bytes = await this.read(name, sha256);
    try {
      return JSON.parse(new TextDecoder().decode(bytes));
    } catch (cause) {
      throw new DepecheError('environment/model', { where: this.path(name), expected: 'JSON', got: (cause as Error).message, cause });
    }
  }

  /** SHA-256 over the files read so far: of the lines `hash  name` in the order of the names, as `sha256sum` prints them. */
  get digest(): string {
    const lines = [...this.#digests].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, hash]) => `${hash}  ${name}\n`);
    return createHash('sha256').update(lines.join('')).digest('hex');
  }
}
