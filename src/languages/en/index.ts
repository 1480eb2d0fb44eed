import type { LanguagePack } from '../pack.js';
import { amounts } from './amounts.js';
import { dates } from './dates.js';
import { names } from './names.js';
import { numerals } from './numerals.js';
import { people } from './people.js';
import { sentences } from './sentences.js';
import { summary } from './summary.js';
import { zones } from './zones.js';

export const en: LanguagePack = { tag: 'en', name: 'English', sentences, zones, names, people, numerals, amounts, dates, summary };
