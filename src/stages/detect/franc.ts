import { francAll } from 'franc';
import type { LanguageIdentifier, Opinion } from './opinion.js';

/** ISO 639-3 codes of franc that have a two-letter tag here; its other languages only take weight from these. */
const TAGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    fra: 'fr',
    eng: 'en',
    deu: 'de',
    spa: 'es',
    ita: 'it',
    por: 'pt',
    nld: 'nl',
    cat: 'ca',
    glg: 'gl',
    ron: 'ro',
    dan: 'da',
    swe: 'sv',
    nob: 'nb',
    nno: 'nn',
    pol: 'pl',
    ces: 'cs',
    slk: 'sk',
    slv: 'sl',
    hrv: 'hr',
    hun: 'hu',
    fin: 'fi',
    ekk: 'et',
    lit: 'lt',
    lvs: 'lv',
    tur: 'tr',
    ind: 'id',
    zlm: 'ms',
    vie: 'vi',
    rus: 'ru',
    ukr: 'uk',
    bel: 'be',
    bul: 'bg',
    srp: 'sr',
    mkd: 'mk',
    ell: 'el',
    heb: 'he',
    arb: 'ar',
    pes: 'fa',
    hin: 'hi',
    kor: 'ko',
    jpn: 'ja',
    cmn: 'zh',
    eus: 'eu',
    afr: 'af',
    epo: 'eo',
    als: 'sq',
    oci: 'oc',
    bre: 'br',
  }),
);

/** Trigrams of 187 languages. Its scores are relative: the best is always 1, so they are never a confidence by themselves. */
export const francIdentifier: LanguageIdentifier = {
  id: 'language/franc',
  version: '6.2.0',
  identify(text: string): Opinion {
    const scores = new Map<string, number>();
    for (const [code, score] of francAll(text, { minLength: 1 })) {
      const tag = TAGS.get(code);
      if (tag !== undefined) scores.set(tag, score);
    }
    return scores;
  },
};
