import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';

const kindCues: NameData['kindCues'] = [
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `laut; berichtet; berichtete; berichten; meldet; meldete; sagte der; sagte dem; sagte gegenüber; gegenüber; Bericht der; Bericht des; Interview mit; Gespräch mit; zitiert; zitierte; Reporter der; Redaktion der; Journalist der; veröffentlicht in; Nachrichtenagentur; Zeitung; Tageszeitung; Wochenzeitung; Magazin; Sender; Fernsehsender; Radiosender; Portal; Website; Boulevardblatt; Blatt`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `Organisation; Hilfsorganisation; Menschenrechtsorganisation; Umweltorganisation; Gewerkschaft; Verband; Stiftung; Wohltätigkeitsorganisation; Verein zur; Freiwillige des; Helfer des; Umweltschutzorganisation; Initiative`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `Professor an der; Professorin an der; Professor am; Forscher der; Forscher des; Forscher von; Forscherin der; Studenten der; Studierende der; Student an der; Studentin an der; studierte an der; Absolvent der; Wissenschaftler der; Wissenschaftler des; Wissenschaftlerin der`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `gegen; Spieler von; Spieler des; Spieler der; Trainer von; Trainer des; Trainer der; Kapitän von; Kapitän des; Kapitän der; Stürmer von; Stürmer des; Sieg über; Sieg gegen; Niederlage gegen; Sieg von; Niederlage von; Fans von; Fans des; Verein; Klub; Mannschaft; Team von; wechselte zu; Partie gegen; Spiel gegen; Duell mit; Zweitligist; Bundesligist; Drittligist; Regionalligist; Tabellenführer; Rekordmeister`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `Abgeordnete der; Abgeordneter der; Kandidat der; Kandidatin der; Vorsitzender der; Vorsitzende der; Wähler der; Mitglied der; Fraktion der; Partei; Koalition mit; Parteitag der`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `Terrorgruppe; Terrororganisation; Miliz; Rebellengruppe; Kämpfer der; Kämpfern der; Kämpfer des; Dschihadisten der; Anhänger der; Hackergruppe; Hacker-Gruppe; Bande; Extremistengruppe; Islamistengruppe`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `Aktien von; Aktie von; Chef von; Chefin von; Vorstandschef von; Gründer von; Mitarbeiter von; Mitarbeitern von; Beschäftigte von; Kunden von; Tochter von; Tochterfirma; Tochterunternehmen; Hersteller; Konzern; Unternehmen; Firma; Autobauer; Versicherer; Discounter; Händler; Marke; Anbieter; Start-up; Betreiber; Zulieferer; Technologiekonzern; Fluggesellschaft; Airline; Bank; Verlag; Brauerei; Kette; Supermarktkette`,
    ),
  },
  {
    type: 'location',
    kind: 'country',
    words: words(
      `Präsident von; Präsidentin von; Regierung von; Grenze zu; Grenze nach; König von; Königin von; Botschafter in; Staat; Inselstaat; Nachbarland; Premierminister von`,
    ),
  },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `Provinz; Region; Bundesstaat; Bundesland; Gouverneur von; Gouverneurin von; Ministerpräsident von; Grafschaft; Kanton; Landkreis; US-Bundesstaat; Insel; Halbinsel; Bezirk`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(
      `Bürgermeister von; Bürgermeisterin von; Oberbürgermeister von; Stadt; Hauptstadt; Gemeinde; Dorf; Ortschaft; Ort; Einwohner von; Vorort; Stadtteil; Hafenstadt; Kleinstadt; Großstadt; nahe; unweit von; bei; Innenstadt von; Kreisstadt`,
    ),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(`Fluss; Berg; See; Gletscher; Stadion; Anwesen; Landgut; Gefängnis; am Ufer des; Gipfel des; Mündung des`),
  },
];

const kindWords: NameData['kindWords'] = [
  {
    type: 'organization',
    kind: 'agency',
    words: words(
      `marine; armee; heer; polizei; senat; parlament; staatsrat; regierung; feuerwehr; gericht; landtag; ministerium; behörde; kommission; department; commission; agency; -ministerium; -ministeriums; -behörde; -gericht; -gerichts; -gerichtshof; -amt; -dienst; -dienstes; -polizei; -kommission; -ausschuss; -anwaltschaft; -rat; -präsidium; -verwaltung; -armee; -streitkräfte; -tag; -tages; police; army; navy; council; court; office; bureau; gerichtshof; -anstalt; -agentur; -direktion; -inspektion; -ministerin; -gerichten; -ämter; -behörden; -kasse; -kanzlei; -kabinett; -kontrolle; -aufsicht; -wehr; -truppe; -truppen; -marine; -bataillon; -regiment; -brigade; -zentrale; -wacht; -schutz; -klinikum; kriminalamt; zoll; botschaft; konsulat; kanzleramt; bundeswehr; luftwaffe; zentralbank; nationalbank; notenbank; rechnungshof; stadtwerke; gefängnisverwaltung; strafvollzug; finanzverwaltung; kongress; repräsentantenhaus; unterhaus; oberhaus; abgeordnetenhaus; bundesrat; schatzamt; kanzlei; rathaus`,
    ),
  },
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `zeitung; radio; tv; nachrichten; magazin; com; -zeitung; -blatt; -anzeiger; -funk; -magazin; -nachrichten; times; post; news; herald; register; pundit; -kurier; -bote; -presse; -radio; -post; -rundschau; -fernsehen; -tv; -news; -verlag; tagblatt; abendblatt; morgenpost; rundfunk; fernsehen; kurier; merkur; rundschau; wochenblatt; presseagentur; nachrichtenagentur; spiegel; echo`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `verband; verein; stiftung; gewerkschaft; kreuz; kreuzes; kirche; bund; hilfe; -verband; -verein; -verbund; -stiftung; -gewerkschaft; -bund; -hilfe; -kirche; -kammer; samariter; trust; association; foundation; conference; citizens; schools; -gesellschaft; -initiative; -mission; -orden; -diözese; -bistum; -werk; -bewegung; gewerkschaften; gesellschaft; initiative; caritas; diakonie; rotes; roten; roter; ärzte; naturschutz; tierschutz; bistum; gemeinde; allianz; bündnis; netzwerk; wohlfahrt; wohlfahrtspflege; kirchentag; verbraucherzentrale; innung; kammer`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `universität; uni; hochschule; schule; institut; akademie; university; college; school; -universität; -hochschule; -schule; -institut; -gymnasium; institute; -fakultät; -akademie; -kolleg; -labor; -zentrum; -lehrstuhl; fakultät; gymnasium; kolleg; lehrstuhl; labor; forschungszentrum; universitätsklinik; wissenschaften; max; planck; fraunhofer; helmholtz; leibniz`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `fc; sv; tsv; vfb; vfl; borussia; eintracht; rangers; warriors; lakers; rovers; united; -klub; rapid; athletics; premiership; league; liga; -elf; -liga; -mannschaft; -nationalmannschaft; nationalmannschaft; mannschaft; verein; klub; club; turnverein; sportverein; sportclub; bayern; hertha; fortuna; werder; kickers; dynamo; arminia; racing; athletic; olympische; olympisches`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `partei; -partei; union; demokraten; republikaner; grüne; grünen; linke; liberale; konservative; konservativen; party; -demokraten; -fraktion; -liste; sozialdemokraten; sozialisten; kommunisten; piraten; tories; labour; christdemokraten; fraktion; republikanische; demokratische; volkspartei; alternative`,
    ),
  },
  {
    type: 'organization',
    kind: 'international',
    words: words(
      `vereinten; nationen; europäische; europäischen; internationale; internationalen; internationaler; europarat; un; eu; nato; union; weltgesundheitsorganisation; weltbank; -weltorganisation; staatengemeinschaft; afrikanische; afrikanischen; arabische; arabischen; welt; vereinte; strafgerichtshof; internationales`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `miliz; front; brigade; brigaden; -miliz; -bande; -kartell; taliban; terrormiliz; -mafia; -clan; -gruppe; clan; mafia; bande; kartell; terrornetzwerk; rebellen; al-qaida; guerilla; befreiungsfront`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `-bank; -werke; -bau; -bahn; -konzern; -gruppe; -versicherung; -versicherungen; -airline; -airlines; -motoren; -brauerei; -markt; -märkte; -haus; -gmbh; -technik; -technologie; bank; werke; versicherung; versicherungen; sparkasse; brauerei; gruppe; holding; airlines; motors; airways; systems; lines; studios; pictures; records; brothers; stores; hotels; energie; pharma; logistik; maschinenbau`,
    ),
  },
  {
    type: 'organization',
    kind: 'other',
    words: words(
      `-bewegung; -orchester; -ensemble; -chor; -oper; orchester; philharmoniker; symphoniker; ensemble; chor; oper; ballett; band; bewegung; krankenhaus; hospital; klinik`,
    ),
  },
  {
    type: 'location',
    kind: 'country',
    words: words(`republik; königreich; emirate; -republik; -reich; staaten; föderation; demokratische`),
  },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `nord; süd; ost; west; norden; süden; osten; westen; provinz; region; kanton; insel; inseln; halbinsel; küste; -region; -küste; -land; -inseln; -tal; county; southern; northern; bezirk; distrikt; bundesstaat; pennsylvania; landkreis; tal; -provinz; -gau; -mark; -ebene; -becken; -halbinsel; -insel; -shire; mark; ebene; becken; gebiet; -gebiet; -staat; -kreis; highlands; hochland; nordosten; nordwesten; südosten; südwesten; lowlands; islands; afrika; europa; asien; amerika; -afrika; -europa; -asien; -amerika; niederrhein; oberrhein; allgäu`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(
      `-stadt; -hausen; -heim; -ingen; -dorf; -furt; -kirchen; -hofen; -bach; -brück; -stedt; -leben; bad; sankt; stadt; altstadt; city; town; ville; -ville; -ton; -borough; viertel; stadtteil; kreuzberg`,
    ),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `straße; platz; allee; weg; brücke; turm; schloss; burg; kirche; dom; museum; theater; stadion; flughafen; bahnhof; hotel; see; fluss; meer; berg; gebirge; wüste; krankenhaus; klinik; gefängnis; park; -straße; -platz; -allee; -weg; -brücke; -turm; -schloss; -burg; -kirche; -dom; -museum; -theater; -stadion; -flughafen; -bahnhof; -see; -fluss; -meer; -berg; -gebirge; -wüste; -krankenhaus; -klinik; -gefängnis; -park; -halle; -arena; -kanal; -wald; street; road; square; house; hall; gardens; st; hmp; zone; -zone; -gletscher; -gasse; -ufer; -hof; -hafen; -höhle; -garten; -gärten; -anwesen; -bucht; -golf; -gipfel; -spitze; -horn; -pass; -tunnel; -palast; -kapelle; -kathedrale; -bad; -zoo; -kraftwerk; gletscher; gasse; hof; hafen; höhle; garten; gärten; anwesen; bucht; golf; gipfel; pass; tunnel; palast; kapelle; kathedrale; moschee; synagoge; friedhof; kraftwerk; zoo; arena; halle; nationalpark; reservat; denkmal; marktplatz; tor; church; garden; estate; court; centre; center; community; route; highway; canyon; bay; valley`,
    ),
  },
];

const tellingWords: NameData['tellingWords'] = [
  {
    type: 'organization',
    kind: 'ngo',
    words: words(`gewerkschaften; gewerkschaftsbund; gewerkschaftsbundes; gewerkschaftskongress; verbraucherschützer`),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `fußball; basketball; handball; leichtathletik; volleyball; tennis; eishockey; rugby; golf; radsport; turnen; schwimmen; boxen; judo; reitsport; ski; eiskunstlauf; hockey; fußballs; cricket; baseball`,
    ),
  },
];

/** Words in and before a name that tell its kind. */
export const kinds = { kindCues, kindWords, tellingWords };
