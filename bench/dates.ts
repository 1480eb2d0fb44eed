/**
 * Dates, times and durations against gold: `npx tsx bench/dates.ts DATA [PART] [--errors]`, where PART is `press` (default), `winer`,
 * `recognizers`, `chrono`, one set (`fr.dev`, `de.train`), or `all`.
 */
import { join } from 'node:path';
import { findWithChrono } from './dates/chrono.js';
import { findDates, print } from './dates/find.js';
import { measurePress, readRows } from './dates/press.js';
import { measureRecognizers } from './dates/recognizers.js';

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt', 'nl'];
const HEAD = '| set | kind | gold | found | span P | span R | span F1 | value |\n|---|---|---|---|---|---|---|---|';

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: npx tsx bench/dates.ts DATA [press|winer|recognizers|chrono|SET|all] [--errors]');
const errors = rest.includes('--errors');
const part = rest.find((argument) => !argument.startsWith('--')) ?? 'press';
const wants = (name: string): boolean => part === name || part === 'all';

if (wants('press')) {
  print(HEAD);
  for (const language of LANGUAGES)
    measurePress(`${language}.train`, readRows(join(folder, 'press', `${language}.train.jsonl`)), findDates, { errors });
}
if (/^[a-z]{2}\.(?:train|dev)$/u.test(part)) {
  print(HEAD);
  measurePress(part, readRows(join(folder, 'press', `${part}.jsonl`)), findDates, { errors });
}
if (wants('winer')) {
  print(`\n${HEAD}`);
  measurePress('winer.dev', readRows(join(folder, 'ner', 'fr', 'winer-fr.dev.jsonl')), findDates, {
    errors,
    labels: ['DATE', 'TIME'],
    absolute: true,
  });
}
if (wants('recognizers')) {
  print('\n| language | type | cases | text | with value | value |\n|---|---|---|---|---|---|');
  for (const language of LANGUAGES) measureRecognizers(folder, language, errors);
}
if (wants('chrono')) {
  print(`\n${HEAD}`);
  for (const language of LANGUAGES) {
    const rows = readRows(join(folder, 'press', `${language}.train.jsonl`));
    measurePress(`${language}.train, chrono-node`, rows, findWithChrono, { errors, labels: ['DATE', 'TIME'] });
  }
}
