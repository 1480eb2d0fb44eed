import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { fileSink, lazyFileSink, streamSink } from '../../src/batch/index.js';
import { temporaryFolder } from '../helpers/cli.js';

const folder = temporaryFolder();

describe('fileSink', () => {
  it('makes the folder, empties the file and writes every line', async () => {
    const path = join(folder, 'a/b/out.jsonl');
    const sink = await fileSink(path);
    for (let i = 0; i < 20_000; i++) await sink.write(`${i}\n`);
    await sink.close();
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(20_001);
    const again = await fileSink(path);
    await again.close();
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('fails when it opens, not later, where it cannot write', async () => {
    writeFileSync(join(folder, 'plain'), '');
    await expect(fileSink(join(folder, 'plain/out.jsonl'))).rejects.toMatchObject({ code: 'environment/output' });
    await expect(fileSink(folder)).rejects.toMatchObject({ code: 'environment/output' });
  });

  it.skipIf(!existsSync('/dev/full'))('tells that the disk is full', async () => {
    const sink = await fileSink('/dev/full');
    const write = async (): Promise<void> => {
      for (let i = 0; i < 100; i++) await sink.write('x'.repeat(100_000));
      await sink.close();
    };
    await expect(write()).rejects.toMatchObject({ code: 'environment/output' });
  });
});

describe('lazyFileSink', () => {
  it('makes no file without a line', async () => {
    const path = join(folder, 'none.jsonl');
    const sink = lazyFileSink(path);
    await sink.close();
    expect(existsSync(path)).toBe(false);
    await sink.write('x\n');
    await sink.close();
    expect(readFileSync(path, 'utf8')).toBe('x\n');
  });
});

describe('streamSink', () => {
  it('waits while the other side is slower', async () => {
    let held = 0;
    let most = 0;
    const slow = new Writable({
      highWaterMark: 10,
      write(chunk: Buffer, _, done) {
        most = Math.max(most, held);
        setTimeout(() => {
          held -= chunk.length;
          done();
        }, 1);
      },
    });
    const sink = streamSink(slow);
    for (let i = 0; i < 50; i++) {
      held += 5;
      await sink.write('abcd\n');
    }
    await sink.close();
    expect(most).toBeLessThanOrEqual(15);
  });
});
