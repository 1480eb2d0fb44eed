import type { PeopleData } from '../people-data.js';
import { wordList as words } from '../word-list.js';

export const people: PeopleData = {
  women:
    words(`mevrouw; mevr; mw; juffrouw; moeder; dochter; zus; zuster; zusje; echtgenote; vrouw; weduwe; tante; nicht; oma; grootmoeder; kleindochter; vriendin; schoondochter; schoonmoeder; schoonzus; tweelingzus; koningin; prinses; hertogin
        directrice; zangeres; actrice; schrijfster; presentatrice; woordvoerster; advocate; journaliste; speelster; topvrouw; onderneemster; lerares; boerin; schaatsster; atlete; onderzoekster; activiste; burgemeestersvrouw; erfgename`),
  men: words(`meneer; heer; dhr; vader; zoon; broer; broertje; echtgenoot; man; weduwnaar; oom; neef; opa; grootvader; kleinzoon; vriend; schoonzoon; schoonvader; zwager; tweelingbroer; koning; prins; hertog
        zanger; acteur; schrijver; topman; zakenman; leraar; boer; spits; doelman; erfgenaam`),
  relatives:
    words(`moeder; vader; dochter; zoon; zus; zuster; zusje; broer; broertje; echtgenoot; echtgenote; vrouw; man; weduwe; weduwnaar; oom; tante; nicht; neef; opa; oma; grootvader; grootmoeder; kleinzoon; kleindochter; vriend; vriendin; partner
        schoonzoon; schoondochter; schoonvader; schoonmoeder; schoonzus; zwager; tweelingbroer; tweelingzus; halfbroer; halfzus`),
  families: words(
    `familie; broers; zussen; gebroeders; echtpaar; stel; clan; dynastie; erven; erfgenamen; tweeling; zusjes; broertjes; gezin; ondernemersfamilie; gezusters`,
  ),
  plural: 's',
  generations: words(`senior; junior; sr; jr; oudere; jongere`),
};
