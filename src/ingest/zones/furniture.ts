import type { Line } from './line.js';
import { zoneTables } from './zone-tables.js';

/**
 * What a line says about the page around the article, whatever stands next to it:
 * `related` leads elsewhere, `related-label` is the header of a list that does, `site` is newsletter, subscription, sharing, legal lines,
 * `author-box` and `comments` are the headers of such boxes.
 */
export type Furniture = 'related' | 'related-label' | 'site' | 'author-box' | 'comments';

const SEPARATOR = /^\s{0,8}[:|>›»–—\-•·▶►→.]/u;
const SENTENCE_END = /[.!?…][”"»)\s]{0,4}$/u;
/** Longest furniture, in words: above it a line is taken for prose whatever it says. */
const LONGEST = 45;
const LEGAL = /^\s{0,4}(?:©|\(c\)|copyright\b)[^\p{L}]{0,8}(?:19|20)\d\d/iu;

const rest = (line: Line, words: number): string => line.text.slice((line.words[words - 1]?.end ?? line.start) - line.start);

export function furnitureOf(line: Line): Furniture | undefined {
  if (line.size > LONGEST || line.words.length === 0) return undefined;
  return relatedOf(line) ?? boxOf(line) ?? (isSite(line) || isButtons(line) ? 'site' : undefined);
}

function relatedOf(line: Line): 'related' | 'related-label' | undefined {
  const { relatedStarts, relatedLabels } = zoneTables();
  const sure = relatedStarts.lengthAt(line.words, 0);
  const label = Math.max(sure, relatedLabels.lengthAt(line.words, 0));
  if (label === 0) return undefined;
  const after = rest(line, label);
  if (/^[\s:.…>›»|]*$/u.test(after)) return 'related-label';
  // "Lire aussi vite est un don, dit-elle." is a sentence.
  if (sure > 0) return /\.$/u.test(line.text) && !/[:|>›»–—]/u.test(after) ? undefined : 'related';
  // "Lire : Le titre" leads elsewhere; "Vidéo. Le maire …" with its full stop at the end is a sentence.
  const separated = SEPARATOR.test(after) && (label >= 3 || !/^\s*[.\-–—]/u.test(after));
  return separated && line.size <= 30 && !/\.$/u.test(line.text) ? 'related' : undefined;
}

function boxOf(line: Line): 'author-box' | 'comments' | undefined {
  const { authorBox, comments, countedComments } = zoneTables();
  const words = line.words.filter(({ key }) => !/^\d+$/u.test(key));
  if (words.length === 0 || SENTENCE_END.test(line.text)) return undefined;
  if (comments.lengthAt(words, 0) === words.length) return 'comments';
  if (words.length < line.words.length && countedComments.lengthAt(words, 0) === words.length) return 'comments';
  return authorBox.lengthAt(words, 0) === words.length ? 'author-box' : undefined;
}

function isSite(line: Line): boolean {
  const { siteStarts, siteWhole, siteContains } = zoneTables();
  if (siteWhole.lengthAt(line.words, 0) === line.words.length) return true;
  if (LEGAL.test(line.text)) return true;
  const quoted = /^["«“„‘]/u.test(line.text);
  return (!quoted && siteStarts.lengthAt(line.words, 0) > 0) || siteContains.isIn(line.words);
}

/** A row of buttons: nothing but button words, a verb of sharing or two networks among them. */
function isButtons(line: Line): boolean {
  const { buttonAnchors, buttonWords, networks } = zoneTables();
  if (line.words.length > 20) return false;
  let anchors = 0;
  let named = 0;
  for (const { key } of line.words) {
    if (buttonAnchors.has(key)) anchors++;
    else if (networks.has(key)) named++;
    else if (!buttonWords.has(key) && !/^\d+$/u.test(key)) return false;
  }
  return anchors > 0 || named > 1;
}
