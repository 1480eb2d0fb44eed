import type { SummaryData } from '../summary-data.js';
import { wordList as words } from '../word-list.js';

export const summary: SummaryData = {
  stopWords:
    words(`der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; und; oder; aber; sondern; denn; doch; wenn; als; wie; dass; ob
    weil; da; damit; während; nachdem; bevor; bis; seit; in; im; ins; an; am; auf; aus; bei; beim; mit; nach; von; vom; vor; zu; zum; zur
    über; unter; um; für; gegen; ohne; durch; zwischen; neben; hinter; wegen; trotz; laut; ab; ich; mich; mir; du; dich; dir; er; ihn
    ihm; sie; ihr; ihnen; es; wir; uns; euch; man; sich; mein; dein; sein; seine; seinen; seinem; seiner; seines; ihre; ihren; ihrem
    ihrer; ihres; unser; unsere; euer; dieser; diese; dieses; diesem; diesen; jener; jene; jenes; welche; welcher; welches; wer; was; wo
    wann; warum; hier; dort; so; nun; nur; auch; noch; schon; sehr; mehr; weniger; viel; viele; wenig; einige; etwas; alle; allem; allen
    aller; alles; beide; beiden; jede; jeder; jedes; jeden; kein; keine; keinen; keiner; nicht; nichts; nie; immer; wieder; bereits; etwa
    rund; dabei; dazu; davon; daran; darauf; darüber; dafür; dagegen; danach; daher; ist; sind; war; waren; bin; bist; sei; seien; wäre
    wären; wird; werden; wurde; wurden; worden; würde; würden; hat; haben; hatte; hatten; habe; hätte; hätten; kann; können; konnte
    konnten; könnte; könnten; soll; sollen; sollte; sollten; muss; müssen; musste; mussten; will; wollen; wollte; wollten; darf; dürfen
    mag; mögen; sagte; sagt; zwei; drei; mal; selbst; eben; gar; ganz; zwar; jedoch; sowie; bzw; deren; dessen`),
  pronounOpenings:
    words(`er; sie; ihn; ihm; ihr; ihnen; sein; seine; seinen; seinem; seiner; ihre; ihren; ihrem; ihrer; dies; das ist; das sei; das war
    das wäre; das wird; das wurde; das habe; das hat; das hatte; das sind; das gilt; das heißt; das bedeutet; das gelte; das sagte
    das teilte; das geht; das ging; es sei; es ist; es war; es geht um; es handelt sich; es handele sich; letzterer; letztere; ersterer; derselbe
    dieselbe; die beiden; beide; andere; einer von ihnen; einige von ihnen; viele von ihnen; nach seinen angaben; nach ihren angaben
    seinen angaben zufolge; ihren angaben zufolge; ihm zufolge; ihr zufolge; für ihn; für sie; mit ihm; mit ihr; bei ihm; bei ihr
    unter ihnen; darunter; davon; dabei; dafür; dagegen; damit; danach; daran; darauf; daraus; darin; darüber; dazu; hierfür; hierzu
    hierbei; wie er; wie sie; wie ihm; wie ihr; wie ihnen; mit ihnen; ohne ihn; ohne sie; hinter ihm; hinter ihr; gegen ihn; gegen sie; neben ihm
    neben ihr; dort; da; deshalb; deswegen; daher; dessen; deren`),
  freeOpenings:
    words(`es gibt; es gab; es ist möglich; es ist unklar; es ist noch unklar; es ist nicht bekannt; es bleibt abzuwarten; es kam zu; es kam
    diese woche; dieses jahr; diesen montag; diesen dienstag; diesen mittwoch; diesen donnerstag; diesen freitag
    diesen samstag; diesen sonntag; dieser tage; in dieser woche; in diesem jahr; in diesem sommer; in diesem winter; beide seiten
    und zwar; diesem montag; diesem dienstag; diesem mittwoch; diesem donnerstag; diesem freitag; diesem samstag; diesem sonntag
    dieser woche; diesem jahr; diesem sommer; diesem winter; diesem herbst; diesem frühjahr; diesem monat; diesem wochenende; diesen tagen`),
  demonstrativeOpenings:
    words(`dieser; diese; dieses; diesem; diesen; solche; solch; jener; jene; jenes; nach dieser; nach diesem; in dieser; in diesem; mit dieser
    mit diesem; mit diesen; bei dieser; bei diesem; zu diesem; zu dieser; für diese; für dieses; auf diese; auf dieser; aus diesem
    aus dieser; an diesem; an dieser; von diesen; trotz dieser; wegen dieser`),
  connectiveOpenings:
    words(`aber; und; oder; doch; denn; sondern; jedoch; allerdings; dennoch; trotzdem; außerdem; zudem; ferner; hingegen; indes; indessen
    unterdessen; währenddessen; inzwischen; somit; folglich; also; nämlich; schließlich; zuletzt; dann; auch; ebenso; ebenfalls; zugleich
    gleichzeitig; im gegenzug; im gegensatz dazu; demgegenüber; andererseits; einerseits; zum beispiel; beispielsweise; so
    darüber hinaus; hinzu kommt; mehr noch; tatsächlich; in der tat; seinerseits; ihrerseits; später; kurz darauf; am nächsten tag
    am folgenden tag; am tag zuvor; seitdem; seither; bis dahin; erst dann; zuvor; ja; nein; sonst; ansonsten; vielmehr; stattdessen
    im übrigen; übrigens; immerhin; kurzum; was; wobei; weshalb; weder; nur; nicht nur; auch wenn; umgekehrt; entsprechend; demnach
    demzufolge; dadurch; anschließend; nun; zum vergleich; im vergleich dazu`),
  openingPrepositions: words(`ab; abseits; an; anhand; auf; aufgrund; aus; außer; bei; bis zu; durch; entgegen; für; gegen; gegenüber; gemäß; hinter
    in; infolge; innerhalb; laut; mit; nach; neben; ohne; seit; trotz; über; um; unter; von; vor; während; wegen; zu
    zwischen; alle; all; jeder; jede; keine; keiner`),
  subordinators: words(`wenn; als; ob; obwohl; obgleich; weil; da; falls; sofern; sobald; solange; nachdem; bevor; ehe; seit; seitdem; während
    damit; wie; wo`),
  subjectPronouns: words(`er; sie`),
  attributionVerbs:
    words(`sagte; sagt; sagten; erklärte; erklärt; erklärten; teilte; teilten; mitteilte; betonte; betont; kündigte; berichtete; berichtet
    berichteten; meldete; meldet; warnte; warnt; forderte; fordert; kritisierte; kritisiert; ergänzte; fügte; hieß; meinte; meint
    schrieb; schreibt; bestätigte; bestätigt; räumte; verwies; laut; zufolge; äußerte; begründete; versicherte; erläuterte; behauptete
    lobte; bezeichnete`),
  pronounAttributions:
    words(`sagte er; sagte sie; sagt er; sagt sie; sagten sie; erklärte er; erklärte sie; erklärt er; erklärt sie; so er; fügte er; fügte sie
    betonte er; betonte sie; schrieb er; schrieb sie; schreibt er; schreibt sie; ergänzte er; ergänzte sie; meinte er; meinte sie
    meint er; meint sie; warnte er; warnte sie; berichtete er; berichtete sie; erzählt er; erzählt sie; erzählte er; erzählte sie
    forderte er; forderte sie; hieß es; heißt es; räumte er; räumte sie; wie er; wie sie`),
  newsDays: words(`montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonnabend; sonntag; heute; gestern; morgen`),
  firstPersons: words(`ich; mich; mir; wir; uns; mein; meine; unser; unsere; du; euch; ihr`),
  quotes: ['„“', '»«', '«»', '„”'],
  pageOpenings: words(`lesen sie auch; lesen sie; mehr zum thema; lesen sie mehr; siehe auch; foto; bild; fotostrecke; video; newsletter; abonnieren
    anzeige; teilen; hier geht; hier klicken; folgen sie; melden sie; aktualisiert; veröffentlicht; bildrechte
    podcast; karten gibt; karten kosten; tickets gibt; tickets kosten; kartenvorverkauf; eintritt frei; der eintritt; eintritt; anmeldung unter; anmeldung bis; anmeldungen unter; anmeldungen bis
    weitere informationen; weitere infos; infos unter; informationen unter; öffnungszeiten; geöffnet ist; kontakt; mit material; mit agenturmaterial`),
};
