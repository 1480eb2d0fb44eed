import { LANGUAGE_TAGS, type LanguageTag } from '../article/index.js';
import { de } from './de/index.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { it } from './it/index.js';
import { nl } from './nl/index.js';
import type { LanguagePack } from './pack.js';
import { pt } from './pt/index.js';
import { und } from './und/index.js';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map([fr, en, de, es, it, pt, nl, und].map((pack) => [pack.tag, pack]));

/** The pack of a language tag (`fr`, `fr-CA`); the neutral pack `und` for a language that has none. */
export function packFor(tag: string): LanguagePack {
  return PACKS.get(tag) ?? PACKS.get(tag.split('-', 1)[0] ?? '') ?? und;
}

export const allPacks = (): readonly LanguagePack[] => [...PACKS.values()];

export const isSupported = (tag: string): tag is LanguageTag => (LANGUAGE_TAGS as readonly string[]).includes(tag);
