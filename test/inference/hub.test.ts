import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { env } from '@xenova/transformers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTagger } from '../../src/inference/index.js';
import { otherModel, writeFolder } from '../helpers/tiny-model.js';
import { wordPiece } from '../helpers/tokenizers.js';

const { json, pieces } = wordPiece();
const labels = ['O', 'B-LOC'];
const published = otherModel(json, pieces, labels, (id) => (pieces[id] === 'paris' ? [0, 9] : [9, 0]), {
  architectures: ['BertForTokenClassification'],
});

let server: Server;
let asked: string[] = [];
const host = env.remoteHost;

/** A hub that has one model: `/maker/tiny/resolve/main/FILE`. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const file = /^\/maker\/tiny\/resolve\/main\/(.+)$/u.exec(request.url ?? '')?.[1];
    asked.push(request.url ?? '');
    const path = file === undefined ? '' : join(published, file);
    if (file === undefined || !existsSync(path)) response.writeHead(404).end();
    else response.end(readFileSync(path));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  env.remoteHost = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  env.remoteHost = host;
  await new Promise((done) => server.close(done));
});

describe('a model of the hub', () => {
  it('is fetched into the folder that was named, once, and read from it afterwards', async () => {
    const cache = writeFolder({});
    const first = await openTagger({ model: { hub: 'maker/tiny', cache }, modelsFolder: '/nowhere' });
    const text = 'Hier, Anne a vu Paris.';
    const spans = await first.tagger.tag(text);
    await first.tagger.dispose();
    expect(spans.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)).toEqual(['LOC Paris']);
    expect(first.name).toBe('maker/tiny');
    expect(existsSync(join(cache, 'maker/tiny/tokenizer.json'))).toBe(true);

    asked = [];
    const second = await openTagger({ model: { hub: 'maker/tiny', cache }, modelsFolder: '/nowhere' });
    expect(await second.tagger.tag(text)).toEqual(spans);
    expect(second.sha256).toBe(first.sha256);
    await second.tagger.dispose();
    expect(asked).toEqual([]);
  });

  it('that does not exist is refused with its name', async () => {
    const opening = openTagger({ model: { hub: 'maker/other', cache: writeFolder({}) }, modelsFolder: '/nowhere' });
    await expect(opening).rejects.toThrow(/hub model "maker\/other" \(main\)/u);
  });
});
