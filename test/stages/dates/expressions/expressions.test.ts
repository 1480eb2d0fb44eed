import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeExpressions, joinTimeExpressions, type TimeExpression } from '../../../../src/stages/dates/expressions/index.js';
import { growth, LINEAR } from '../../../helpers/growth.js';
import { findDates } from '../find.js';

const published = '2025-04-16';
const read = (language: string, text: string): string[] => findTimeExpressions(text, { language, publishedAt: published }).map(brief);

function brief(one: TimeExpression): string {
  const said = `${one.text} = `;
  if (one.type === 'timerange') return `${said}${one.value.from}/${one.value.until}`;
  if (one.type === 'offset') return `${said}${one.value.timex ?? `${one.value.length} ${one.value.direction}`}`;
  if (one.type === 'repeat') return `${said}${one.value.timex}${one.value.freq === null ? '' : ` ${one.value.freq}`}`;
  return said + String(one.value.timex);
}

/** Text, then what is found in it. */
const cases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  fr: {
    'Rendez-vous lundi, vers 19h30.': ['lundi, vers 19h30 = 2025-04-14T19:30'],
    'À 19h30 lundi.': ['19h30 lundi = 2025-04-14T19:30'],
    'Aujourd’hui à 18h.': ['Aujourd’hui à 18h = 2025-04-16T18:00'],
    'Ouvert entre 8h et 10h.': ['8h et 10h = T08:00/T10:00'],
    'Demain de 14h à 16h.': ['Demain de 14h à 16h = 2025-04-17T14:00/2025-04-17T16:00'],
    'Ouvert 8h-10h.': ['8h-10h = T08:00/T10:00'],
    'Il dort à 8h et à 10h.': ['8h = T08:00', '10h = T10:00'],
    'Deux jours avant le 13 novembre 2015.': ['Deux jours avant le 13 novembre 2015 = 2015-11-11'],
    'Trois mois après le 30 novembre 2015.': ['Trois mois après le 30 novembre 2015 = 2016-02-29'],
    'Deux ans après 2015.': ['Deux ans après 2015 = 2017'],
    'Deux jours après l’attentat.': ['Deux jours après = P2D after'],
    'Plus de deux jours avant le 13 novembre 2015.': ['Plus de deux jours avant le 13 novembre 2015 = P2D before'],
    'Tous les lundis à 9h.': ['Tous les lundis à 9h = XXXX-WXX-1T09:00'],
    'Chaque année, tous les cinq ans.': ['Chaque année = P1Y', 'tous les cinq ans = P5Y'],
    'Trois fois par mois, chaque 5 juin.': ['Trois fois par mois = P1M 3X', 'chaque 5 juin = XXXX-06-05'],
    'Tous les soirs, chaque dimanche matin.': ['Tous les soirs = XXXX-XX-XXTEV', 'chaque dimanche matin = XXXX-WXX-7TMO'],
  },
  en: {
    'On Monday at 7.30pm.': ['Monday at 7.30pm = 2025-04-14T19:30'],
    'From 5 to 6pm.': ['5 to 6pm = T17:00/T18:00'],
    'From 11 to 3pm.': ['11 to 3pm = T11:00/T15:00'],
    'Open 9am-5pm.': ['9am-5pm = T09:00/T17:00'],
    'Three days before Christmas.': ['Three days before Christmas = 2024-12-22'],
    'Twice a week, every other day.': ['Twice a week = P1W 2X', 'every other day = P2D'],
  },
  de: {
    'Am Montag um 19.30 Uhr.': ['Montag um 19.30 Uhr = 2025-04-14T19:30'],
    'Von 8 bis 10 Uhr.': ['8 bis 10 Uhr = T08:00/T10:00'],
    'Zwei Tage nach dem Attentat.': ['Zwei Tage nach = P2D after'],
    'Jeden Montag, zweimal pro Woche.': ['Jeden Montag = XXXX-WXX-1', 'zweimal pro Woche = P1W 2X'],
  },
  es: {
    'El lunes a las 19:30.': ['lunes a las 19:30 = 2025-04-14T19:30'],
    'Dos días antes de Navidad.': ['Dos días antes de Navidad = 2024-12-23'],
    'Todos los lunes.': ['Todos los lunes = XXXX-WXX-1'],
  },
  it: {
    'Lunedì alle 19:30.': ['Lunedì alle 19:30 = 2025-04-14T19:30'],
    'Dalle 8:00 alle 10:00.': ['8:00 alle 10:00 = T08:00/T10:00'],
    'Due volte alla settimana.': ['Due volte alla settimana = P1W 2X'],
  },
  pt: {
    'Segunda-feira às 19h30.': ['Segunda-feira às 19h30 = 2025-04-14T19:30'],
    'Das 8h às 10h.': ['8h às 10h = T08:00/T10:00'],
    'Todas as segundas-feiras.': ['Todas as segundas-feiras = XXXX-WXX-1'],
  },
  nl: {
    'Maandag om 19.30 uur.': ['Maandag om 19.30 uur = 2025-04-14T19:30'],
    'Twee dagen voor Kerstmis.': ['Twee dagen voor Kerstmis = 2024-12-23'],
    'Twee keer per week.': ['Twee keer per week = P1W 2X'],
  },
};

describe.each(Object.entries(cases))('expressions of time in %s', (language, texts) => {
  it.each(Object.entries(texts))('%s', (text, found) => expect(read(language, text)).toEqual(found));
});

describe('findTimeExpressions', () => {
  it('keeps what an expression is made of', () => {
    const [one] = findTimeExpressions('lundi à 19h30', { language: 'fr', publishedAt: published });
    expect(one !== undefined && 'parts' in one && one.parts.map(({ text }) => text)).toEqual(['lundi', '19h30']);
  });

  it('says that a day is not known where none was published', () => {
    const [monday] = findTimeExpressions('lundi à 19h30', { language: 'fr' });
    expect(monday).toMatchObject({ type: 'datetime', value: { timex: 'XXXX-WXX-1T19:30' } });
    const [tomorrow] = findTimeExpressions('demain à 19h30', { language: 'fr' });
    expect(tomorrow).toMatchObject({ type: 'datetime', value: { timex: null } });
  });

  it('joins the mentions of a record, which has nothing that comes back', () => {
    const text = 'Tous les mardis, et lundi à 19h30.';
    const joined = joinTimeExpressions(text, findDates(text, 'fr', published), { language: 'fr', publishedAt: published });
    expect(joined.map(brief)).toEqual(['lundi à 19h30 = 2025-04-14T19:30']);
  });

  const words = [
    'lundi',
    'à',
    '19h30',
    'de',
    '8h',
    '-',
    '10h',
    'deux jours',
    'avant',
    'après le',
    '13 mai 2015',
    ',',
    'tous les',
    'lundis',
    'fois par',
    '\n',
    '5',
  ];
  it('gives disjoint expressions in reading order, each with its text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const one of findTimeExpressions(text, { language: 'fr', publishedAt: published })) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.text).toBe(text.slice(one.start, one.end));
          end = one.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['lundi à 19h30 ', 'de 8h à ', '5-', 'deux jours avant ', 'tous les ', '2 fois tous les '])(
    '%j repeated takes linear time',
    { retry: 3 },
    (unit) => {
      expect(growth((text) => findTimeExpressions(text, { language: 'fr', publishedAt: published }), unit, 4_000)).toBeLessThan(LINEAR);
    },
  );
});
