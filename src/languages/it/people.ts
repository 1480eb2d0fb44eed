import type { PeopleData } from '../people-data.js';
import { wordList as words } from '../word-list.js';

export const people: PeopleData = {
  women:
    words(`signora; signorina; madre; mamma; figlia; sorella; moglie; vedova; zia; cugina; nonna; fidanzata; compagna; nuora; suocera; cognata; regina; principessa; duchessa; suor; dottoressa; donna
        sindaca; ministra; deputata; senatrice; assessora; consigliera; direttrice; fondatrice; imprenditrice; allenatrice; giocatrice; attrice; scrittrice; autrice; conduttrice; avvocata; professoressa; ricercatrice; scienziata; candidata
        ambasciatrice; campionessa; procuratrice; maestra; contadina; operaia; infermiera`),
  men: words(`signor; signore; sig; padre; papà; figlio; fratello; marito; vedovo; zio; cugino; nonno; fidanzato; compagno; genero; suocero; cognato; re; principe; duca; don; dottor; dottore
        sindaco; ministro; deputato; senatore; assessore; consigliere; direttore; fondatore; imprenditore; allenatore; giocatore; attore; scrittore; autore; conduttore; avvocato; professor; professore; ricercatore; scienziato; candidato; ambasciatore
        campione; procuratore; maestro; contadino; operaio; infermiere; attaccante; portiere; tecnico`),
  relatives:
    words(`padre; papà; madre; mamma; figlio; figlia; fratello; sorella; marito; moglie; vedovo; vedova; zio; zia; nipote; cugino; cugina; nonno; nonna; fidanzato; fidanzata; compagno; compagna; genero; nuora; suocero; suocera; cognato; cognata
        gemello; gemella; fratellastro; sorellastra; primogenito; primogenita; coniuge; consorte`),
  families: words(
    `famiglia; i; gli; dei; degli; ai; agli; dai; dagli; fratelli; sorelle; coniugi; coppia; clan; dinastia; eredi; genitori; figli; cugini; gemelli; gemelle; due; tre; sposi`,
  ),
  generations: words(`padre; figlio; senior; junior; jr; sr; vecchio; giovane; maggiore; minore`),
};
