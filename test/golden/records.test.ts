import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCases } from '../../bench/lib/cases.js';
import { openPipeline } from '../../src/pipeline/index.js';

/** Whole records of a few fixtures, by rules alone, so that no model has a part in them. A change is looked at, then written with UPDATE_GOLDEN=1. */
const GOLDEN = [
  'de/sv-wiesenau-pokal-sensation',
  'en/harbour-fox-port-breach',
  'fr/iran-pardis-sepehr',
  'fr/page-epave-embiez',
  'fr/resultats-annuels-valmeca',
  'it/caffe-torrisi-borsa',
];
const update = process.env.UPDATE_GOLDEN === '1';

describe('golden records', () => {
  it.each(GOLDEN)('%s', async (name) => {
    const testCase = loadCases().find((candidate) => candidate.name === name);
    if (testCase === undefined) throw new Error(`no fixture ${name}`);
    await using pipeline = await openPipeline('rules');
    const { pipeline: _fingerprint, runs: _versions, ...record } = await pipeline.run(testCase.article);
    const path = join(import.meta.dirname, 'records', `${name}.json`);
    const json = `${JSON.stringify(record, null, 1)}\n`;
    if (update) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, json);
    }
    expect(json).toBe(readFileSync(path, 'utf8'));
  });
});
