import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';
import { kinds } from './kinds.js';

export const names: NameData = {
  heads: [
    {
      type: 'organization',
      kind: 'agency',
      never: true,
      words: words(`Polizei Berichten; Gericht des Tages; Universität der Künste Studenten; Partei der Arbeit Mitglieder`),
    },
    {
      type: 'organization',
      kind: 'agency',
      lists: true,
      small: true,
      words: words(
        `Bundesamt für; Bundesministerium für; Bundesministerium der; Bundesministerium des; Ministerium für; Ministerium der; Landesamt für; Amt für; Behörde für; Bundesanstalt für; Bundesinstitut für; Institut für; Landesministerium für; Staatsministerium für; Bundeszentrale für; Zentralstelle für; Generaldirektion; Direktion für; Bundesagentur für`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      link: 'any',
      words:
        words(`Landgericht; Amtsgericht; Oberlandesgericht; Verwaltungsgericht; Oberverwaltungsgericht; Arbeitsgericht; Sozialgericht; Verfassungsgericht; Bezirksgericht; Handelsgericht; Staatsanwaltschaft; Generalstaatsanwaltschaft; Polizei; Polizeipräsidium; Polizeidirektion; Polizeiinspektion; Landespolizei
        Feuerwehr; Landratsamt; Landkreis; Gesundheitsamt; Finanzamt; Jugendamt; Stadtverwaltung; Stadtrat; Gemeinderat; Kreistag; Senatsverwaltung; Bezirksamt; Regierungspräsidium; Bezirksregierung; Landtag; Kantonspolizei; Stadtpolizei; Universitätsklinikum; Klinikum; Hauptzollamt; Zollfahndungsamt; Stadtwerke; Kantonsrat; Obergericht; Wasserschutzpolizei; Botschaft; Generalkonsulat`),
    },
    { type: 'organization', kind: 'agency', demonym: true, words: words(`Zentralbank; Regierung`) },
    {
      type: 'organization',
      kind: 'education',
      link: 'any',
      words: words(
        `Universität; Technische Universität; Hochschule; Fachhochschule; TU; Uni; FH; Gymnasium; Grundschule; Realschule; Gesamtschule; Max-Planck-Institut; Max-Planck-Institut für; Fraunhofer-Institut; Fraunhofer-Institut für; Helmholtz-Zentrum; Helmholtz-Zentrum für; Akademie der; Akademie für; Berufsschule`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `Verband; Verband der; Bundesverband; Bundesverband der; Deutscher Verband; Gewerkschaft; Gewerkschaft der; Verein für; Stiftung; Landesverband; Vereinigung der; Zentralverband; Handwerkskammer; Industrie- und Handelskammer; IHK; Ärztekammer; Bistum; Erzbistum; Diözese; Caritas`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      link: 'any',
      words: words(
        `FC; SC; SV; VfB; VfL; TSV; TSG; FSV; SpVgg; Borussia; Eintracht; Fortuna; Hertha; Arminia; Dynamo; Werder; TuS; 1. FC; SSV; ASV; BSC; RB; HSG; TV; Rot-Weiss; Rot-Weiß; Hannover; Union; Energie; Hansa; Kickers; Preußen; Alemannia; Wacker; Viktoria; DJK; ESV; ERC; EHC`,
      ),
    },
    {
      type: 'organization',
      kind: 'company',
      link: 'any',
      words: words(`Sparkasse; Volksbank; Raiffeisenbank; Verlag; Brauerei; Autohaus; Firma; Kaufhaus; Stadtsparkasse; Kreissparkasse`),
    },
    {
      type: 'location',
      kind: 'other',
      link: 'any',
      words: words(
        `Flughafen; Hauptbahnhof; Bahnhof; Schloss; Burg; Kloster; Insel; See; Autobahn; Bundesstraße; Stadion; Park; Platz; Straße; Gefängnis; Krankenhaus; Klinik; Museum; Theater; Brücke; Hafen; Dom; Kirche; Berg; Zeche; Kraftwerk; Atomkraftwerk; Kernkraftwerk; JVA; Justizvollzugsanstalt; Zoo; Golf von; Kap; Rue; Golf; Straße von`,
      ),
    },
    {
      type: 'location',
      kind: 'region',
      link: 'any',
      words: words(`Kanton; Landkreis; Provinz; Region; Bundesstaat; Halbinsel; Grafschaft; Kreis; Département`),
    },
    {
      type: 'event',
      words: words(
        `Schlacht von; Schlacht bei; Schlacht um; Frieden von; Vertrag von; Abkommen von; Hurrikan; Taifun; Sturm; Orkan; Wirbelsturm; Operation; Großer Preis von; Grand Prix von; Rallye; Messe; Festspiele; Gipfel von`,
      ),
    },
  ],
  tails: [
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `GmbH; AG; KG; SE; KGaA; OHG; UG; GmbH & Co. KG; Inc; Ltd; Corp; Group; Holding; Gruppe; Werke; Airlines; Technologies; Systems; Bank; Versicherung; Pharma; Motors; Energie; Energy; Software; Labs; Media; Verlag; Capital; Ventures; Partners; Limited; Company; Air; Research; Studios; LLC`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(
        `University; College; School; High School; Medical School; Institute; Universität; Hochschule; Gymnasium; Institut; Akademie; Research Center; Observatory`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(
        `FC; United; Rovers; Hotspur; Athletic; Wanderers; 04; 96; 05; Athletics; Warriors; Lakers; Rugby; 09; Löwen; Eisbären; Haie; Tigers`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `Zeitung; Nachrichten; Anzeiger; Rundschau; Post; Times; Tribune; Herald; News; Magazin; TV; Radio; Tagblatt; Tageblatt; Kurier; Presse; Allgemeine; Register; Gazette; Journal; Morgenpost; Volksstimme; Chronicle; Daily; Rundfunk; Abendblatt; Globe`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `Stiftung; Foundation; Verband; Verein; Gewerkschaft; Association; Trust; Union; Church; Kirche; Institution; Watch; Bund; Hilfswerk; Congress`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`Partei; Party; Fraktion`) },
    {
      type: 'organization',
      kind: 'agency',
      words: words(
        `Agency; Department; Police Department; Ministry; Authority; Commission; Council; Court; Office; Bureau; Service; Center; Board; Committee; Ministerium; Behörde; Police; Enforcement`,
      ),
    },
    { type: 'organization', kind: 'armed', words: words(`Front; Brigade; Brigaden; Miliz; Kartell; Bande; Jihad`) },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `Street; Road; Avenue; Square; Park; Airport; Straße; Platz; Allee; Weg; Brücke; Turm; Stadion; Arena; Flughafen; See; Fluss; Meer; Gebirge; Berg; Berge; Burg; Schloss; Dom; Hotel; Hospital; House; Tower; Island; Hall; Beach; River; Lake; Ozean; Gasse; Ufer; Hauptbahnhof; Bahnhof; Kirche; Palast; Theater; Museum; Bay; Bridge; Stadium; Castle`,
      ),
    },
    { type: 'location', kind: 'region', words: words(`County; Inseln; Islands; Provinz; Kanton; Tal`) },
    {
      type: 'event',
      words: words(`Cup; Festival; Open; Grand Prix; Games; Championship; Masters; Marathon; Spiele; Awards; Tour; Pokal; Messe; Gipfel`),
    },
  ],
  triggers: [
    {
      type: 'person',
      words:
        words(`Herr; Herrn; Frau; Dr.; Dr; Prof.; Prof; Professor; Professorin; Präsident; Präsidentin; Präsidenten; US-Präsident; US-Präsidenten; Bundespräsident; Bundespräsidenten; Kanzler; Kanzlerin; Bundeskanzler; Bundeskanzlerin; Premierminister; Premierministerin; Regierungschef; Regierungschefin; Ministerpräsident; Ministerpräsidentin; Minister; Ministerin
        Außenminister; Außenministerin; Innenminister; Innenministerin; Finanzminister; Finanzministerin; Verteidigungsminister; Verteidigungsministerin; Justizminister; Justizministerin; Gesundheitsminister; Gesundheitsministerin; Wirtschaftsminister; Wirtschaftsministerin; Verkehrsminister; Umweltminister; Umweltministerin; Arbeitsminister; Kultusminister; Staatssekretär; Staatssekretärin; Senator; Senatorin; Senatoren
        Abgeordneter; Abgeordnete; Abgeordneten; Bürgermeister; Bürgermeisterin; Oberbürgermeister; Oberbürgermeisterin; Gouverneur; Gouverneurin; König; Königin; Prinz; Prinzessin; Herzog; Herzogin; Graf; Papst; Kardinal; Bischof; Erzbischof; Pfarrer; Pater; Reverend; Imam; Rabbiner; General; Oberst; Major; Hauptmann; Leutnant; Admiral; Kommissar; Polizeichef; Polizeipräsident; Polizeisprecher; Polizeisprecherin; Richter; Richterin
        Staatsanwalt; Staatsanwältin; Oberstaatsanwalt; Anwalt; Anwältin; Rechtsanwalt; Rechtsanwältin; Verteidiger; Sprecher; Sprecherin; Regierungssprecher; Chef; Chefin; Parteichef; Parteichefin; Fraktionschef; Fraktionschefin; CDU-Chef; SPD-Chef; CSU-Chef; Vorstandschef; Vorstandsvorsitzender; Vorsitzender; Vorsitzende; Vorsitzenden; Geschäftsführer; Geschäftsführerin; Gründer; Gründerin; Mitgründer; Unternehmer; Unternehmerin; Milliardär; Investor; Manager; Direktor; Direktorin; Leiter; Leiterin
        Trainer; Trainerin; Bundestrainer; Kapitän; Stürmer; Torhüter; Torwart; Verteidiger; Mittelfeldspieler; Spieler; Spielerin; Weltmeister; Olympiasieger; Fahrer; Sprinter; Tennisspieler; Boxer; Sänger; Sängerin; Schauspieler; Schauspielerin; Regisseur; Regisseurin; Moderator; Moderatorin; Autor; Autorin; Schriftsteller; Schriftstellerin; Künstler; Künstlerin; Musiker; Musikerin; Rapper; Komponist; Maler; Fotograf; Designer; Journalist; Journalistin; Reporter
        Historiker; Historikerin; Ökonom; Ökonomin; Politologe; Politologin; Soziologe; Soziologin; Forscher; Forscherin; Wissenschaftler; Wissenschaftlerin; Experte; Expertin; Analyst; Analystin; Virologe; Virologin; Arzt; Ärztin; Aktivist; Aktivistin; Oppositionspolitiker; Oppositionsführer; Politiker; Politikerin; Kandidat; Kandidatin; Spitzenkandidat; Botschafter; Botschafterin; Diplomat; Diktator; Machthaber; Staatschef; Terrorist; Sohn; Tochter; Bruder; Schwester; Vater; Mutter; Ehefrau; Ehemann; Witwe; Kollege; Kollegin; Landrat; Landrätin; Stadtrat; Generalsekretär; Generalsekretärin; Sir; Lord; Lady; Mr.; Mr; Mrs.; Ms.`),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `Konzern; Unternehmen; Firma; Hersteller; Autobauer; Autohersteller; Betreiber; Anbieter; Bank; Versicherer; Fluggesellschaft; Airline; Händler; Einzelhändler; Discounter; Startup; Start-up; Tochter; Tochterfirma; Zulieferer; Verlag; Mutterkonzern; Chemiekonzern; Pharmakonzern; Energiekonzern; Softwarekonzern; Technologiekonzern; IT-Dienstleister; Dienstleister; Sicherheitsfirma; Meinungsforschungsinstitut; Reederei; Werft; Marke; Maschinenbauer; Agentur; Kette`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `Zeitung; Tageszeitung; Magazin; Nachrichtenmagazin; Sender; Fernsehsender; Nachrichtenagentur; Boulevardzeitung; Wochenzeitung; Zeitschrift; Fachmagazin; Radiosender; Nachrichtenportal; Blatt; Onlineportal; Nachrichtensender; Website; TV-Sender`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `Organisation; Hilfsorganisation; Gewerkschaft; Verein; Stiftung; Umweltorganisation; Menschenrechtsorganisation; Verband; Umweltverband; Denkfabrik; Initiative; Wohltätigkeitsorganisation; Tierschutzorganisation`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`Partei; Regierungspartei; Oppositionspartei; Rechtspartei; Koalitionspartner`) },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `Terrororganisation; Terrormiliz; Terrorgruppe; Miliz; Rebellengruppe; Hackergruppe; Hackerkollektiv; Ransomware-Gruppe; Islamistengruppe; Bande; Kartell; Gruppierung; Extremistengruppe; Erpressergruppe`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(
        `Klub; Verein; Club; Bundesligist; Zweitligist; Drittligist; Erstligist; Aufsteiger; Rekordmeister; Meister; Tabellenführer; Team; Rennstall; Oberligist; Regionalligist; Landesligist`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      words: words(`Geheimdienst; Auslandsgeheimdienst; Inlandsgeheimdienst; Behörde; Wetterdienst; US-Behörde; Nachrichtendienst; Aufsichtsbehörde`),
    },
    {
      type: 'location',
      kind: 'city',
      words: words(
        `Stadt; Hauptstadt; Gemeinde; Ort; Hafenstadt; Dorf; Metropole; Kleinstadt; Großstadt; Stadtteil; Küstenstadt; Grenzstadt; nahe; Ortschaft; Landeshauptstadt; Millionenstadt; Vorort; Bezirk`,
      ),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(`Provinz; Region; Bundesstaat; Bundesland; Insel; Halbinsel; Kanton; US-Bundesstaat; Landkreis; Grafschaft`),
    },
    {
      type: 'product',
      words: words(
        `App; Software; Modell; Smartphone; Spielkonsole; Messenger; Messengerdienst; Kurznachrichtendienst; Plattform; Onlineplattform; Videoplattform; Schadsoftware; Betriebssystem; Medikament; Impfstoff; Kampfjet; Rakete; Suchmaschine; Chatbot; Dienst`,
      ),
    },
    {
      type: 'work',
      words: words(
        `Film; Buch; Roman; Album; Song; Serie; Single; Stück; Oper; Musical; Lied; Sendung; Show; Titel; Podcast; Gemälde; Thriller; Drama; Dokumentation`,
      ),
    },
    { type: 'event', words: words(`Festival; Turnier; Hurrikan; Taifun; Orkan; Sturm; Operation; Messe; Konferenz`) },
  ],
  speech: words(
    `sagte; sagt; erklärte; erklärt; betonte; kritisierte; teilte; schrieb; schreibt; warnte; forderte; fordert; kündigte; meinte; meint; berichtete; fügte; ergänzte; räumte; bestätigte; sprach; antwortete; erzählte; erzählt; behauptete; äußerte; twitterte; versicherte; lobte; verteidigte; starb; gab; hatte erklärt; hatte gesagt; zeigte; begründete; argumentierte; findet`,
  ),
  ages: ['Jahre', 'jährige', 'Jahren'],
  connectors: ['der', 'die', 'das', 'des', 'dem', 'den', 'von', 'für', 'vom', 'zu', 'zur', 'zum'],
  looseConnectors: ['in', 'im', 'am', 'an', 'gegen', 'auf'],
  conjunctions: ['und'],
  complements: words(
    `Inneren; Innern; Verteidigung; Sicherheit; Gesundheit; Umwelt; Umweltschutz; Naturschutz; Verkehr; Wirtschaft; Energie; Finanzen; Justiz; Arbeit; Soziales; Bildung; Forschung; Wissenschaft; Landwirtschaft; Ernährung; Familie; Senioren; Frauen; Jugend; Klimaschutz; Digitales; Verbraucherschutz; Verbraucher; Statistik; Informationstechnik; Verfassungsschutz; Migration; Flüchtlinge; Bevölkerungsschutz; Katastrophenhilfe; Strahlenschutz; Risikobewertung; Arzneimittel; Medizinprodukte; Materialforschung; Geowissenschaften; Rohstoffe; Kultur; Medien; Sport; Heimat; Bau; Bauwesen; Raumordnung; Stadtentwicklung; Wohnen; Auswärtiges; Zusammenarbeit; Entwicklung; Immobilienaufgaben; Finanzdienstleistungsaufsicht; Güterverkehr; Logistik; Kartographie; Geodäsie; Justizverwaltung; Cybersicherheit; Datenschutz; Technik; Polizei; Zoll; Wirtschaftsforschung; Weltwirtschaft; Zeitgeschichte; Menschenrechte; Völkerrecht; Medizin; Klimafolgenforschung; Lebensmittelsicherheit`,
  ),
  particles: ['von', 'van', 'der', 'den', 'zu', 'de', 'di', 'da', 'del', 'bin', 'al', 'el', 'ibn', 'ten', 'zur', 'vom', 'le', 'la'],
  beforePlaces: [],
  articles: ['der', 'die', 'das', 'des', 'dem', 'den', 'ein', 'eine', 'einer', 'eines', 'einem', 'einen', 'beim', 'im', 'am', 'vom', 'zum', 'zur'],
  notNames:
    words(`der; die; das; des; dem; den; ein; eine; einer; eines; einem; einen; und; oder; aber; denn; doch; sondern; wenn; weil; dass; ob; als; wie; wer; was; wo; wann; warum; welche; welcher; welches; ich; du; er; sie; es; wir; ihr; mich; dich; ihn; uns; euch; ihnen; mein; dein; sein; unser; euer; mit; ohne; für; gegen; von; vom; zu; zum; zur; bei; beim; nach; vor; seit; während; trotz; wegen; durch; um; an; am; auf; aus; in; im; ins; über; unter; zwischen; hinter; neben; bis
    auch; noch; nur; schon; nicht; kein; keine; ja; nein; sehr; mehr; viel; viele; alle; alles; man; jeder; jede; jedes; dieser; diese; dieses; jener; so; da; dann; dort; hier; jetzt; heute; gestern; morgen; immer; nie; oft; ist; sind; war; waren; hat; haben; hatte; wird; werden; wurde; kann; können; soll; sollte; muss; mr; herr; frau; dr; prof; januar; februar; märz; april; mai; juni; juli; august; september; oktober; november; dezember; montag; dienstag; mittwoch; donnerstag; freitag; samstag; sonntag; sonnabend
    präsident; minister; kanzler; kanzlerin; eu; us; uk; tv; pkw; lkw; wm; em; dna; kita; pc; cd; dvd; usb; covid; corona; internet; weihnachten; ostern; gott; uhr; euro; dollar; prozent; jahr; jahre; million; millionen; milliarde; milliarden; foto; bild; quelle; video; mehr; lesen; north; south; the; of; and`),
  capitalNouns: true,
  genitive: 's',
  idioms: words(
    `Trojanisches Pferd; Achillesferse; Büchse der Pandora; Damoklesschwert; Stockholm-Syndrom; Down-Syndrom; Richterskala; Molotow-Cocktail; Molotow-Cocktails; Weihnachtsmann`,
  ),
  demonyms: {
    FR: ['französisch'],
    DE: ['deutsch'],
    GB: ['britisch', 'englisch', 'schottisch', 'walisisch'],
    IT: ['italienisch'],
    ES: ['spanisch', 'katalanisch'],
    PT: ['portugiesisch'],
    BE: ['belgisch'],
    NL: ['niederländisch', 'holländisch'],
    CH: ['schweizerisch', 'schweizer'],
    AT: ['österreichisch'],
    IE: ['irisch'],
    DK: ['dänisch'],
    SE: ['schwedisch'],
    NO: ['norwegisch'],
    FI: ['finnisch'],
    PL: ['polnisch'],
    CZ: ['tschechisch'],
    SK: ['slowakisch'],
    HU: ['ungarisch'],
    RO: ['rumänisch'],
    BG: ['bulgarisch'],
    GR: ['griechisch'],
    TR: ['türkisch'],
    RS: ['serbisch'],
    HR: ['kroatisch'],
    SI: ['slowenisch'],
    BA: ['bosnisch'],
    MK: ['mazedonisch', 'nordmazedonisch'],
    UA: ['ukrainisch'],
    RU: ['russisch'],
    BY: ['belarussisch', 'weißrussisch'],
    EE: ['estnisch'],
    LV: ['lettisch'],
    LT: ['litauisch'],
    GE: ['georgisch'],
    AM: ['armenisch'],
    US: ['amerikanisch', 'us-amerikanisch'],
    CA: ['kanadisch'],
    MX: ['mexikanisch'],
    BR: ['brasilianisch'],
    AR: ['argentinisch'],
    CO: ['kolumbianisch'],
    VE: ['venezolanisch'],
    CU: ['kubanisch'],
    CN: ['chinesisch'],
    TW: ['taiwanisch'],
    JP: ['japanisch'],
    KR: ['südkoreanisch'],
    KP: ['nordkoreanisch'],
    IN: ['indisch'],
    PK: ['pakistanisch'],
    AF: ['afghanisch'],
    TH: ['thailändisch'],
    VN: ['vietnamesisch'],
    ID: ['indonesisch'],
    PH: ['philippinisch'],
    IR: ['iranisch'],
    IQ: ['irakisch'],
    SY: ['syrisch'],
    LB: ['libanesisch'],
    IL: ['israelisch'],
    PS: ['palästinensisch'],
    JO: ['jordanisch'],
    SA: ['saudisch', 'saudi-arabisch'],
    QA: ['katarisch'],
    YE: ['jemenitisch'],
    EG: ['ägyptisch'],
    LY: ['libysch'],
    TN: ['tunesisch'],
    DZ: ['algerisch'],
    MA: ['marokkanisch'],
    ML: ['malisch'],
    NG: ['nigerianisch'],
    ET: ['äthiopisch'],
    SD: ['sudanesisch'],
    ZA: ['südafrikanisch'],
    AU: ['australisch'],
    NZ: ['neuseeländisch'],
  },
  demonymEndings: ['', 'e', 'er', 'en', 'em', 'es'],
  ...kinds,
  compounds: true,
  abbreviated: words(`oder; kurz; abgekürzt; Abkürzung; kurz auch`),
  renamed: words(
    `heute; jetzt; inzwischen; umbenannt in; mittlerweile; nunmehr; heute bekannt als; jetzt umbenannt in; inzwischen umbenannt in; seither`,
  ),
  callings: { pronouns: [], verbs: [], by: words(`von`) },
  aliases: [
    {
      relation: 'official name',
      words: words(
        `offiziell; offizieller Name; offiziell genannt; mit vollem Namen; mit bürgerlichem Namen; bürgerlich; die offiziell heißt; der offiziell heißt; vollständiger Name`,
      ),
    },
    {
      relation: 'also known as',
      words: words(
        `alias; auch bekannt als; bekannt als; besser bekannt als; auch genannt; genannt; auch unter dem Namen; Spitzname; mit dem Decknamen; mit Künstlernamen; auch; kurz; besser bekannt unter dem Namen; bekannt unter dem Namen; auch bekannt unter dem Namen; mit Spitznamen; unter dem Namen; unter dem Pseudonym; mit dem Spitznamen; von allen nur; allgemein bekannt als; oft nur; meist nur`,
      ),
    },
    {
      relation: 'former name',
      words: words(
        `früher; ehemals; vormals; ex-; zuvor; einst; früher bekannt als; früherer Name; ehemals bekannt als; geborene; geb.; vormals bekannt als; ursprünglich; früher genannt; bis vor kurzem; zuvor bekannt als`,
      ),
    },
  ],
};
