import type { PeopleData } from '../people-data.js';
import { wordList as words } from '../word-list.js';

export const people: PeopleData = {
  women:
    words(`Mrs; Ms; Miss; Dame; Lady; Baroness; Queen; Princess; Duchess; Sister; mother; daughter; sister; wife; widow; aunt; niece; grandmother; granddaughter; girlfriend; stepmother; stepdaughter; stepsister
        actress; businesswoman; chairwoman; spokeswoman; congresswoman; councilwoman; policewoman; heiress; waitress; hostess; ballerina; midwife; headmistress`),
  men: words(`Mr; Sir; Lord; Baron; King; Prince; Duke; Father; Brother; father; son; brother; husband; widower; uncle; nephew; grandfather; grandson; boyfriend; stepfather; stepson; stepbrother
        businessman; chairman; spokesman; congressman; councilman; policeman; waiter; headmaster`),
  relatives:
    words(`mother; father; daughter; son; sister; brother; wife; husband; widow; widower; aunt; uncle; niece; nephew; cousin; grandmother; grandfather; granddaughter; grandson; girlfriend; boyfriend; fiancé; fiancée; partner; stepmother
        stepfather; stepdaughter; stepson; stepbrother; stepsister; twin; sibling; spouse; parent`),
  families: words(`family; brothers; sisters; siblings; couple; dynasty; clan; twins; Messrs; household; estate`),
  plural: 's',
  generations: words(`elder; younger; senior; junior; Sr; Jr; older`),
};
