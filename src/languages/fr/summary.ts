import type { SummaryData } from '../summary-data.js';
import { wordList as words } from '../word-list.js';

/** Phrases that begin a sentence, also as they are written where a capital loses its accent: "A ce stade", "Egalement". */
function openings(list: string): string[] {
  const phrases = words(list);
  const bare = phrases.map((phrase) => `${phrase.charAt(0).normalize('NFD').charAt(0)}${phrase.slice(1)}`);
  return [...new Set([...phrases, ...bare])];
}

export const summary: SummaryData = {
  stopWords: words(`le; la; les; l; un; une; des; du; de; d; au; aux; a; à; en; dans; par; pour; sur; sous; avec; sans; chez; vers; entre; depuis
    pendant; avant; après; contre; selon; dès; lors; jusque; jusqu; hors; parmi; malgré; et; ou; où; mais; donc; or; ni; car; que; qu
    qui; quoi; dont; quand; lorsque; lorsqu; si; s; comme; comment; je; j; tu; il; elle; on; nous; vous; ils; elles; me; m; te; t; se
    lui; leur; leurs; y; eux; moi; toi; soi; ce; c; cet; cette; ces; ceci; cela; ça; celui; celle; ceux; celles; ci; mon; ma; mes; ton
    ta; tes; son; sa; ses; notre; nos; votre; vos; quel; quelle; quels; quelles; lequel; laquelle; lesquels; lesquelles; duquel; auquel
    tout; toute; tous; toutes; même; mêmes; autre; autres; aucun; aucune; plusieurs; quelque; quelques; chaque; certains; certaines; tel
    telle; ne; n; pas; plus; moins; très; trop; peu; bien; mal; aussi; encore; déjà; toujours; jamais; ainsi; alors; puis; ensuite
    notamment; également; surtout; environ; près; là; ici; hier; non; oui; rien; seulement; beaucoup; tant; autant; parce; afin; être
    est; sont; était; étaient; été; étant; sera; seront; serait; seraient; soit; soient; fut; suis; es; sommes; êtes; avoir; ai; as
    avons; avez; ont; avait; avaient; aura; auront; aurait; auraient; ait; aient; eu; ayant; faire; fait; font; faut; peut; peuvent
    pourrait; pouvait; doit; doivent; devrait; va; vont; dit; deux; trois; fois; cas`),
  pronounOpenings:
    openings(`il; elle; ils; elles; lui; eux; celui-ci; celle-ci; ceux-ci; celles-ci; celui-là; celle-là; celui; celle; ceux; celles; ce dernier
    cette dernière; ces derniers; ces dernières; l'intéressé; l'intéressée; la jeune femme; le jeune homme; les deux hommes; les deux femmes; la jeune fille; le quadragénaire; le trentenaire; le quinquagénaire; le sexagénaire; cela; ceci; ça; c'est
    c'était; ce sont; ce fut; ce sera; ce serait; ce n'est; ce n'était; ce qui; ce que; ce qu'il; là; son; sa; ses; leur; leurs
    tous deux; toutes deux; selon lui; selon elle; selon eux; d'après lui; d'après elle; d'après eux; pour lui; pour elle; pour eux
    avec lui; avec elle; à ses yeux; parmi eux; parmi elles; y; en voici; d'autres; l'un; l'une; l'autre; les autres; chacun; chacune
    comme lui; comme elle; comme eux; comme elles; avec eux; avec elles; sans lui; sans elle; sans eux; face à lui; face à elle; face à eux
    derrière lui; derrière elle; devant lui; devant elle; autour de lui; autour d'elle; autour d'eux; contre lui; contre elle; après lui
    après elle; à ses côtés; à côté de lui; à côté d'elle; aucun d'eux; aucun d'entre eux; certains d'entre eux; plusieurs d'entre eux; à son tour; à leur tour`),
  freeOpenings: openings(`il y a; il y avait; il y aura; il n'y a; il faut; il faudra; il fallait; il a fallu; il aura fallu; il faudrait; il existe
    il est possible; il est probable; il est temps; il est interdit; il est difficile; il est important; il est nécessaire
    il est impossible; il est prévu; il est recommandé; il est question; il reste; il suffit; il convient; il semble; il manque
    il n'existe; il n'est pas question; ceux qui; celles qui; celui qui; celle qui; ceux de; l'un des; l'une des; ce lundi; ce mardi
    ce mercredi; ce jeudi; ce vendredi; ce samedi; ce dimanche; ce matin; ce soir; ce week-end; ce mois; cet après-midi; cet été
    cet hiver; cet automne; ce printemps; cette semaine; cette année; cette nuit; cette saison; ces derniers jours; ces derniers mois
    ces dernières semaines; ces dernières années; ces derniers temps; ces jours-ci; quant à la; quant au; à ce jour; en ce moment`),
  demonstrativeOpenings:
    openings(`cet; cette; ces; ce; un tel; une telle; de tels; de telles; après cette; après ce; dans ce; dans cette; avec cette; avec ce
    pour cette; pour ce; à cette occasion; lors de cette; lors de ce; selon cette; selon ce; selon ces; grâce à ce; grâce à cette
    malgré ce; malgré ces; malgré cette; face à cette; face à ce; face à ces; parmi ces; outre ce; outre ces; à ce; de ce; de cette
    sur ce; sur cette`),
  connectiveOpenings:
    openings(`mais; or; donc; car; et; ou; ni; puis; ensuite; enfin; ainsi; alors; aussi; cependant; pourtant; toutefois; néanmoins; en effet
    en revanche; par ailleurs; au contraire; en outre; de plus; de même; du coup; en conséquence; par conséquent; par contre
    d'autre part; d'ailleurs; autrement dit; en fait; dans le même temps; à cet égard; dans ce contexte; dans ce cadre; pour autant
    malgré cela; de son côté; de leur côté; pour sa part; pour leur part; quant à; parallèlement; également; inversement; résultat
    par exemple; malgré tout; à ce titre; à ce stade; à cela; sans compter; dans la foulée; le lendemain; la veille; bref; reste que
    sauf que; preuve; depuis lors; un peu plus tard; plus tard; pour cela; entre-temps; entre temps; au final; oui; non; à savoir; autre
    idem; pire; mieux; surtout; de quoi; un moyen; une manière; une façon; dans les deux cas; à l'inverse; du moins; certes; au total
    au passage; même chose; outre; conséquence; conséquences; tout comme; et pour cause; à l'époque; auparavant; au même moment
    le même jour; d'où; raison de plus; ce faisant; autrement; en comparaison; par comparaison; à titre de comparaison; dans le détail; à noter
    dernier exemple; autre exemple; une première; soit`),
  openingPrepositions: openings(`à; après; au bout de; avant; avec; contre; dans; depuis; derrière; dès; d'après; durant; en; en plus de; entre
    face à; grâce à; hormis; lors de; malgré; outre; par; pendant; pour; sans; selon; sous; suite à; sur; vers
    à l'issue de; à la suite de; à cause de; en raison de; à partir de; au cours de; pour toutes; toutes; tous; toute
    tout; chacun de; chacune de; aucun de; aucune de; la plupart de`),
  subordinators: words(`si; s; quand; lorsque; lorsqu; alors que; alors qu; comme; puisque; puisqu; bien que; bien qu; tandis que; tandis qu
    pendant que; pendant qu; parce que; parce qu; même si; même s; dès que; dès qu; depuis que; depuis qu; après que
    après qu; avant que; avant qu; tant que; tant qu; pour que; pour qu; afin que; afin qu`),
  subjectPronouns: words(`il; elle; ils; elles`),
  attributionVerbs:
    words(`déclaré; déclare; annoncé; annonce; indiqué; indique; affirmé; affirme; précisé; précise; expliqué; explique; ajouté; ajoute
    souligné; souligne; estimé; estime; assuré; assure; rappelé; rappelle; confié; confie; raconté; raconte; dit; regretté; regrette
    dénoncé; dénonce; martelé; insisté; insiste; poursuivi; poursuit; conclu; conclut; lancé; lance; réagi; commenté; commente; résume
    résumé; jugé; juge; reconnu; reconnaît; promis; prévenu; averti; confirmé; confirme; révélé; révèle; relevé; relève; observe; note
    noté; plaidé; plaide; salué; salue; déploré; déplore; selon; témoigne; écrit; répondu; répond; argue; admet; admis; rapporte
    rapporté`),
  pronounAttributions:
    words(`t-il; t-elle; t-on; t-ils; dit-il; dit-elle; disent-ils; disent-elles; poursuit-il; poursuit-elle; conclut-il; conclut-elle
    répond-il; répond-elle; admet-il; admet-elle; reconnaît-il; reconnaît-elle; promet-il; promet-elle; décrit-il; décrit-elle; ont-ils
    ont-elles; expliquent-ils; expliquent-elles; écrit-il; écrit-elle; écrivent-ils; écrivent-elles; ajoutent-ils; soutient-il
    soutient-elle`),
  newsDays: words(`lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; aujourd'hui; hier; demain`),
  firstPersons: words(`je; j; nous; vous; tu; mon; ma; mes; notre; nos; votre; vos; moi`),
  quotes: ['«»', '“”'],
  pageOpenings:
    words(`lire aussi; à lire aussi; à lire; lire également; voir aussi; à voir; photo; crédit photo; crédits; crédit; abonnez-vous; newsletter
    inscrivez-vous; suivez; partager; temps de lecture; publié le; mis à jour; retrouvez; cliquez; écoutez; regardez; vidéo; sondage; en images
    réservation; réservations au; réservations sur; réservations par; réservations en ligne; renseignements; inscription au; inscription sur; inscriptions au
    inscriptions sur; inscriptions en ligne; inscriptions jusqu; informations sur; informations et; informations au; informations pratiques; infos pratiques
    plus d'informations; plus d'infos; pour en savoir plus; pour réserver; pour s'inscrire; contact; contacts; billetterie; tarif unique; tarif plein
    tarif réduit; plein tarif; tarifs de; entrée libre; entrée gratuite; entrée payante; accès libre; ouvert de; ouvert du; ouvert tous les jours; ouverture des portes
    rendez-vous le; rendez-vous samedi; rendez-vous dimanche; prochain rendez-vous; prochaine séance; prochaine réunion; prochain conseil; prochain match
    avec afp; avec agences; avec reuters`),
};
