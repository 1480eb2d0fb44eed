import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFor } from '../../../src/languages/index.js';
import { pickOf } from './random.js';
import { FAMILIES, type Family, type Kind, LANGUAGES, type Language, SLOTS } from './templates.js';

export interface LabelledLine {
  readonly text: string;
  /** `article` is title, headings and paragraphs. */
  readonly label: 'article' | Kind;
}

export interface Page {
  readonly language: Language;
  readonly lines: readonly LabelledLine[];
}

export interface Material {
  /** Articles as lists of lines, the title first. */
  readonly articles: readonly { readonly language: Language; readonly lines: readonly string[] }[];
  /** Short sentences of each language, to stand among the paragraphs. */
  readonly sentences: Readonly<Record<Language, readonly string[]>>;
}

/** Reads press/LANGUAGE.train.jsonl (articles) and langid/sentences.tsv (sentences) of a data folder. */
export function readMaterial(data: string): Material {
  const articles = readdirSync(join(data, 'press'))
    .filter((file) => file.endsWith('.train.jsonl'))
    .sort()
    .flatMap((file) => {
      const language = file.slice(0, 2) as Language;
      const rows = readFileSync(join(data, 'press', file), 'utf8').split('\n').filter(Boolean);
      return rows.map((row) => ({ language, lines: (JSON.parse(row) as { text: string }).text.split('\n').map((line) => line.trim()).filter(Boolean) }));
    })
    .filter(({ lines }) => lines.length > 3);
  const sentences = Object.fromEntries(LANGUAGES.map((language) => [language, [] as string[]])) as Record<Language, string[]>;
  for (const row of readFileSync(join(data, 'langid/sentences.tsv'), 'utf8').split('\n')) {
    const cells = row.split('\t');
    const language = cells.find((cell) => (LANGUAGES as readonly string[]).includes(cell)) as Language | undefined;
    const text = cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
    if (language !== undefined && text.split(' ').length <= 20) sentences[language].push(text);
  }
  return { articles, sentences };
}

type Random = () => number;

/** A page of an article: its lines with furniture of the families put where it stands on pages, some of it twice, some with its look changed. */
export function makePage(material: Material, article: Material['articles'][number], families: readonly Family[], random: Random): Page {
  const { language } = article;
  const fill = (one: Family): LabelledLine => ({ text: dressed(filled(pickOf(random, one.texts[language].split('|')), material, language, random), random), label: one.kind });
  const some = (where: Family['where'], most: number): LabelledLine[] => {
    const there = families.filter((one) => one.where === where);
    return Array.from({ length: Math.floor(random() * (most + 1)) }, () => fill(pickOf(random, there)));
  };
  const [title = '', ...body] = article.lines;
  const lines: LabelledLine[] = [{ text: title, label: 'article' }, ...some('head', 3)];
  for (const text of body) {
    lines.push({ text: random() < 0.05 ? dressed(text, random) : text, label: 'article' });
    // Lists and headings have the same signs and capitals as furniture.
    if (random() < 0.08) lines.push({ text: dressed(pickOf(random, material.sentences[language]), random), label: 'article' });
    if (random() < 0.08) lines.push({ text: dressed(headingOf(pickOf(random, body), random), random), label: 'article' });
    if (random() < 0.03) lines.push(...listOf(body, random));
    if (random() < 0.1) lines.push(...some('body', 2));
  }
  lines.push(...some('end', 7));
  return { language, lines };
}

/** Some lines of a list, with bullets or numbers. */
function listOf(body: readonly string[], random: Random): LabelledLine[] {
  const numbered = random() < 0.5;
  return Array.from({ length: 3 }, (_, i) => ({ text: `${numbered ? `${i + 1}.` : '-'} ${headingOf(pickOf(random, body), random)}`, label: 'article' }));
}

/** The first words of a paragraph, as a heading. */
function headingOf(paragraph: string, random: Random): string {
  return paragraph
    .split(' ')
    .slice(0, 2 + Math.floor(random() * 6))
    .join(' ')
    .replace(/[\s.,;:!?«»"“”„(]+$/u, '');
}

function filled(template: string, { articles }: Material, language: Language, random: Random): string {
  const { sections, calendar } = packFor(language).zones;
  const titles = articles.filter((article) => article.language === language);
  const values: Readonly<Record<string, () => string>> = {
    site: () => pickOf(random, SLOTS.site),
    name: () => pickOf(random, SLOTS.name),
    place: () => pickOf(random, SLOTS.place),
    price: () => pickOf(random, SLOTS.price),
    n: () => String(1 + Math.floor(random() * 60)),
    section: () => pickOf(random, sections),
    date: () => `${1 + Math.floor(random() * 28)} ${pickOf(random, calendar.months)[0] ?? ''} ${2005 + Math.floor(random() * 20)}`,
    title: () => pickOf(random, titles).lines[0] ?? '',
  };
  return template.replace(/\{(\w+)\}/gu, (_, slot: string) => values[slot]?.() ?? '');
}

/** Capitals, a sign before or behind, a full stop more or less: how the same words look on another site. */
function dressed(text: string, random: Random): string {
  const luck = random();
  if (luck < 0.05) return text.toUpperCase();
  if (luck < 0.1) return `${pickOf(random, ['►', '>>', '•', '–', '→'])} ${text}`;
  if (luck < 0.15) return /\.$/u.test(text) ? text.slice(0, -1) : `${text}.`;
  return text;
}

/** Families to fit on and families held out: every third is held out in turn. */
export const foldOf = (fold: number): { readonly seen: readonly Family[]; readonly held: readonly Family[] } => ({
  seen: FAMILIES.filter((_, i) => i % 3 !== fold),
  held: FAMILIES.filter((_, i) => i % 3 === fold),
});
