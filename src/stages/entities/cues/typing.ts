import type { NameMention } from '../../../article/index.js';
import { articleBefore, cueEndingAt, triggerBefore, wordBefore } from '../before.js';
import type { Lexicon } from '../lexicon.js';
import { isGlued, type Reading, SHAPE } from '../reading.js';
import type { Chunk } from './chunks.js';
import { ruleMention } from './mention.js';

const keyAt = (reading: Reading, i: number): string => reading.keys[i] ?? '';

/** Whether the run is first names alone, so that the family name must follow: "Josefa Maria" + "dos Anjos", not "Joko Widodo" + "van Indonesië". */
function isOpen(reading: Reading, chunk: Chunk, lexicon: Lexicon): boolean {
  if (chunk.words === 1) return true;
  for (let i = chunk.from; i < chunk.to; i++) if (reading.tokens[i]?.kind === 'word' && !lexicon.firstNames.has(keyAt(reading, i))) return false;
  return true;
}

/** "Gaspard" + "de Rohellec": the name goes on over particles to the next capitalised words. */
function withParticles(reading: Reading, chunk: Chunk, lexicon: Lexicon): number {
  let to = chunk.to;
  if (!isOpen(reading, chunk, lexicon)) return to;
  for (let steps = 0; steps < 2; steps++) {
    let at = to;
    while (at - to < 3 && lexicon.particles.has(keyAt(reading, at)) && reading.shapes[at] === SHAPE.lower) at++;
    if (at > to && (keyAt(reading, at) === "'" || (keyAt(reading, at) === '-' && reading.tokens[at]?.spaced === false))) at++;
    if (at === to || (reading.shapes[at] ?? 0) <= SHAPE.lower || reading.sentenceOf[at] !== reading.sentenceOf[chunk.from]) return to;
    to = at + 1;
    while (
      keyAt(reading, to) === '-' &&
      reading.tokens[to]?.spaced === false &&
      reading.tokens[to + 1]?.kind === 'word' &&
      reading.tokens[to + 1]?.spaced === false
    )
      to += 2;
    while (
      reading.tokens[to]?.spaced === true &&
      (reading.shapes[to] ?? 0) === SHAPE.capital &&
      reading.sentenceOf[to] === reading.sentenceOf[chunk.from] &&
      !lexicon.notNames.has(keyAt(reading, to))
    )
      to++;
  }
  return to;
}

/** Where every noun has a capital, a person is the first names and one word more: "Patrick Andersons" in "Patrick Andersons Versuch". */
function personRun(reading: Reading, chunk: Chunk, lexicon: Lexicon): Chunk {
  let to = chunk.from;
  let words = 0;
  while (to < chunk.to) {
    const wasFirst = words === 0 || lexicon.firstNames.has(keyAt(reading, to));
    to++;
    words++;
    while (to < chunk.to && (reading.tokens[to]?.spaced === false || reading.tokens[to]?.kind === 'punct')) to++;
    if (words > 1 && !wasFirst) break;
    if (words === 1 && !lexicon.firstNames.has(keyAt(reading, chunk.from))) break;
  }
  return { from: chunk.from, to, words };
}

/** "Salih K.": the full stop of a family name that is only its initial, where the sentence goes on. */
function withInitial(reading: Reading, to: number): number {
  const last = reading.tokens[to - 1];
  const stop = reading.tokens[to];
  const short = last !== undefined && last.end - last.start === 1 && reading.shapes[to - 1] === SHAPE.capital;
  return short && stop !== undefined && keyAt(reading, to) === '.' && !stop.spaced && reading.sentenceOf[to] === reading.sentenceOf[to - 1]
    ? to + 1
    : to;
}

/** ", 29 ans," after a name. */
function ageFollows(reading: Reading, to: number, lexicon: Lexicon): boolean {
  return (
    (keyAt(reading, to) === ',' || keyAt(reading, to) === '(') &&
    reading.tokens[to + 1]?.kind === 'number' &&
    lexicon.ages.has(keyAt(reading, to + 2))
  );
}

function speechAround(reading: Reading, chunk: Chunk, to: number, lexicon: Lexicon): boolean {
  if (lexicon.speech.longest(reading, to) !== undefined) return true;
  for (let back = 1; back <= 2; back++) {
    const at = chunk.from - back;
    if (at >= 0 && reading.sentenceOf[at] === reading.sentenceOf[chunk.from] && lexicon.speech.longest(reading, at)?.to === chunk.from) return true;
  }
  return false;
}

/** The end of a firm's name with the rest of its legal form: ", Ltd." after "Co", the full stop of "Inc." inside a sentence. */
function legalEnd(reading: Reading, chunkEnd: number, lexicon: Lexicon): number {
  const { tokens, sentenceOf } = reading;
  let to = chunkEnd;
  const inSentence = (i: number): boolean => i < tokens.length && sentenceOf[i] === sentenceOf[chunkEnd - 1];
  const stop = (): void => {
    if (
      keyAt(reading, to) === '.' &&
      tokens[to]?.spaced === false &&
      to - 1 >= 0 &&
      isShortForm(reading, to - 1) &&
      inSentence(to) &&
      inSentence(to + 1)
    )
      to++;
  };
  stop();
  for (let steps = 0; steps < 2; steps++) {
    let at = to;
    if (keyAt(reading, at) === ',') at++;
    if (
      !inSentence(at) ||
      (reading.shapes[at] ?? 0) <= SHAPE.lower ||
      lexicon.tails.get(keyAt(reading, at))?.some(({ keys, cue }) => keys.length === 1 && cue.kind === 'company') !== true
    )
      return to;
    to = at + 1;
    stop();
  }
  return to;
}

const SHORT_FORMS = new Set(['co', 'ltd', 'inc', 'corp', 'bros', 'cie']);
const isShortForm = (reading: Reading, i: number): boolean => SHORT_FORMS.has(keyAt(reading, i));

/** Whether a run may be a person whom nothing else tells: a word of it is no initial, and none is a word that the article or bodies write small. */
function mayBePerson(reading: Reading, chunk: Chunk, lexicon: Lexicon): boolean {
  let long = 0;
  for (let i = chunk.from; i < chunk.to; i++) {
    const token = reading.tokens[i];
    if (token?.kind !== 'word') continue;
    if (token.end - token.start > 2) long++;
    const key = keyAt(reading, i);
    if (lexicon.complements.has(key) || reading.inSmall.has(key)) return false;
  }
  return long > 0;
}

/** What a capitalised run is, by the words in it and around it; the first rule that speaks decides. */
export function typeChunk(reading: Reading, chunk: Chunk, lexicon: Lexicon): NameMention | undefined {
  const { tag } = lexicon;
  const { from, words } = chunk;
  if (isGlued(reading, from, chunk.to)) return undefined;
  const capitalNouns = lexicon.data.capitalNouns === true;
  const trigger = triggerBefore(reading, from, lexicon);
  const first = keyAt(reading, from);
  const multi = words > 1;
  const tail = multi ? cueEndingAt(reading, chunk.to - 1, lexicon.tails) : undefined;
  if (tail !== undefined) return ruleMention(reading, from, legalEnd(reading, chunk.to, lexicon), tail, `${tag}.tail ${tail.words}`, 0.86);
  const personEnd = withInitial(reading, withParticles(reading, capitalNouns ? personRun(reading, chunk, lexicon) : chunk, lexicon));
  if (lexicon.firstNames.has(first) && (multi || personEnd > chunk.to)) {
    return ruleMention(reading, from, personEnd, { type: 'person' }, `${tag}.first-name`, 0.88);
  }
  if (trigger?.type === 'person') {
    const sure = keyAt(reading, from - 1) === '.' || isTitle(reading, from);
    return ruleMention(reading, from, personEnd, { type: 'person' }, `${tag}.title ${trigger.words}`, sure ? 0.89 : multi ? 0.8 : 0.7);
  }
  if (ageFollows(reading, personEnd, lexicon)) return ruleMention(reading, from, personEnd, { type: 'person' }, `${tag}.age`, 0.85);
  // Titles of works and events stand in quotation marks when a word before them says what they are (quoted.ts).
  if (trigger !== undefined && trigger.type !== 'work' && trigger.type !== 'event') {
    return ruleMention(reading, from, legalEnd(reading, chunk.to, lexicon), trigger, `${tag}.cue ${trigger.words}`, 0.72);
  }
  const before = wordBefore(reading, from);
  if (before >= 0 && lexicon.beforePlaces.has(keyAt(reading, before)) && words <= 3 && reading.shapes[from] === SHAPE.capital) {
    return ruleMention(reading, from, chunk.to, { type: 'location', kind: 'city' }, `${tag}.place`, 0.65);
  }
  if (multi && !capitalNouns && speechAround(reading, chunk, personEnd, lexicon)) {
    return ruleMention(reading, from, personEnd, { type: 'person' }, `${tag}.speech`, 0.75);
  }
  if (
    multi &&
    lexicon.data.runsArePeople === true &&
    mayBePerson(reading, chunk, lexicon) &&
    words <= 3 &&
    reading.opens[from] !== 1 &&
    reading.shouts[from] !== 1 &&
    !articleBefore(reading, from, lexicon) &&
    reading.shapes[from] === SHAPE.capital
  ) {
    return ruleMention(reading, from, personEnd, { type: 'person' }, `${tag}.capitals`, 0.5);
  }
  return undefined;
}

/** "Mme", "Me": a title in short form, which stands before a person only. */
function isTitle(reading: Reading, from: number): boolean {
  const title = reading.tokens[from - 1];
  return title !== undefined && title.end - title.start <= 4 && (reading.shapes[from - 1] ?? 0) >= SHAPE.capital;
}
