import { describe, expect, it } from 'vitest';
import { brief, findDates } from './find.js';

/** A Wednesday: Sunday is three days back, as near as a weekday past is taken to be where no verb tells. */
const PUBLISHED = '2024-06-12';
const COMING = '2024-06-16';
const PAST = '2024-06-09';

const SCHEDULES: readonly (readonly [string, string, string])[] = [
  ['fr', 'L’équipe joue dimanche à Nantes.', 'dimanche'],
  ['fr', 'Dimanche, le club reçoit ses voisins.', 'Dimanche'],
  ['en', 'The team plays on Sunday in Leeds.', 'Sunday'],
  ['en', 'The exhibition opens Sunday.', 'Sunday'],
  ['de', 'Am Sonntag spielt der Verein in Mainz.', 'Sonntag'],
  ['es', 'El equipo juega el domingo en Jaén.', 'domingo'],
  ['es', 'Los locales reciben a sus vecinos el domingo.', 'domingo'],
  ['it', 'La squadra gioca domenica a Bari.', 'domenica'],
  ['pt', 'O clube joga domingo, às 16h.', 'domingo'],
  ['pt', 'No domingo, a equipe enfrenta os vizinhos.', 'domingo'],
  ['nl', 'De club speelt zondag in Breda.', 'zondag'],
];

const REPORTS: readonly (readonly [string, string, string])[] = [
  ['fr', 'Le club, qui joue à Nantes, a perdu dimanche.', 'dimanche'],
  ['fr', 'Il joue trop peu, regrette son père dimanche.', 'dimanche'],
  ['en', 'The man who plays the king died on Sunday.', 'Sunday'],
  ['de', 'Der Mann, der den König spielt, starb am Sonntag.', 'Sonntag'],
  ['pt', 'O clube, que joga em casa, perdeu no domingo.', 'domingo'],
  ['nl', 'De man die de koning speelt, stierf zondag.', 'zondag'],
];

describe('a verb that announces an event', () => {
  it.each(SCHEDULES)('looks ahead, in %s: %s', (language, text, day) => {
    expect(findDates(text, language, PUBLISHED).map(brief)).toContain(`${day} = ${COMING}`);
  });

  it.each(REPORTS)('says nothing of a date in another clause, in %s: %s', (language, text, day) => {
    expect(findDates(text, language, PUBLISHED).map(brief)).toEqual([`${day} = ${PAST}`]);
  });
});
