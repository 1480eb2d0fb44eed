import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';

const kindCues: NameData['kindCues'] = [
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `segundo; segundo o; informou; informa; noticiou; noticia; avançou; revelou; disse à; disse ao; disse a; declarou à; declarou ao; contou à; contou ao; explicou à; afirmou à; referiu à; entrevista à; entrevista ao; entrevista com; publicada no; publicado no; jornalista da; jornalista do; repórter da; repórter do; redação do; editor do; diretor do jornal; jornal; diário; revista; semanário; canal; estação; emissora; rádio; televisão; site; sítio; portal; agência; agência de notícias; tabloide; citado pela; citado pelo; colunista do; imprensa`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `ONG; organização; associação; fundação; sindicato; voluntários da; ativistas da; ativistas do; secretário-geral da; organização humanitária; instituição; entidade; movimento; coletivo; confederação; central sindical; instituição de caridade; congregação da; telefone para; telefone gratuitamente para`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `professor da; professora da; professor na; professor no; professora na; docente da; investigador da; investigador do; investigadores da; investigadores do; investigadora da; pesquisador da; pesquisador do; pesquisadores da; pesquisadora da; estudante da; estudante de; estudantes da; alunos da; alunos do; licenciado pela; formado pela; formada pela; reitor da; estudou na; cientistas da; especialista no`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `contra o; contra a; frente ao; ante o; vitória do; vitória da; derrota do; derrota da; jogador do; jogador da; jogador dos; jogadores do; jogadores da; treinador do; treinador da; técnico do; técnico da; capitão do; capitão da; avançado do; atacante do; guarda-redes do; goleiro do; adeptos do; torcida do; torcedores do; jogo contra; jogo com o; partida contra; clube; equipa; equipe; time; venceu o; bateu o; golos do; gols do; plantel do; empate com o`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `deputado do; deputada do; deputados do; deputado pelo; senador do; senadora do; candidato do; candidata do; candidato pelo; líder do; líder da; dirigente do; presidente do partido; eleitores do; militantes do; bancada do; lista do; coligação com; vereador do; vereadora do; secretário-geral do`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `grupo terrorista; organização terrorista; combatentes da; combatentes do; jihadistas do; jihadistas da; milicianos do; milícia; rebeldes; reivindicado pelo; reivindicada pela; cartel; gangue; facção; grupo armado; grupo jihadista; grupo de hackers; guerrilha; terroristas do; insurgentes`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `ações da; ações do; presidente executivo da; presidente executiva da; diretor executivo da; diretora executiva da; CEO da; CEO do; fundador da; fundador do; fundadora da; empregados da; trabalhadores da; funcionários da; clientes da; subsidiária da; filial da; propriedade da; dono da; proprietário da; acionistas da; fabricante; empresa; companhia; firma; marca; multinacional; grupo; gigante; companhia aérea; operadora; construtora; seguradora; banco; lojas da; fábrica da; cadeia; rede de; tecnológica; montadora`,
    ),
  },
  {
    type: 'location',
    kind: 'country',
    words: words(
      `presidente do; presidente da; presidente de; primeiro-ministro de; primeiro-ministro do; primeira-ministra da; Governo de; governo do; governo da; embaixador em; embaixador na; embaixador no; fronteira com; rei de; rainha de; república de; chanceler da; seleção de; seleção da; país`,
    ),
  },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `província de; província do; província da; região de; região do; região da; governador de; governador do; governador da; governadora de; condado de; estado de; estado do; estado da; distrito de; ilha de; ilha da; arquipélago de; arquipélago dos; departamento de`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(
      `presidente da Câmara de; prefeito de; prefeita de; cidade de; cidade; município de; município; vila de; vila; aldeia de; freguesia de; nasceu em; nascido em; nascida em; perto de; arredores de; moradores de; habitantes de; capital; bairro de; localidade de; centro de; bispo de; concelho de; natural de; polícia de; sede em`,
    ),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `rio; estádio; margens do; prisão de; lago; monte; propriedade; propriedade de; quinta de; quinta da; reserva de; herdade de; campo de; serra; fazenda; sinos de; margem do`,
    ),
  },
];

const kindWords: NameData['kindWords'] = [
  {
    type: 'organization',
    kind: 'agency',
    words: words(
      `ministério; departamento; polícia; guarda; exército; marinha; governo; parlamento; senado; congresso; tribunal; procuradoria; câmara; comissão; conselho; gabinete; serviço; agência; direção; comitê; comité; embaixada; bombeiros; hospital; autoridade; secretaria; prefeitura; junta; delegacia; police; department; commission; agency; corte; tesouro; finanças; forças; força; brigada; comando; comandos; inspeção; provedor; provedoria; supremo; suprema; constitucional; prisional; prisionais; penitenciário; penitenciária; serviços; alfândega; alfândegas; presidência; planalto; segurança; saúde; unidade; governadoria; capitania; defensoria; procurador; autarquia; conservatória; registro; registo; cartório; assembleia; vereadores; justiça; defesa; estrangeiros; fronteiras; migração; patrulha; reserva; federal; administração; controladoria; advocacia; fiscalização; anvisa; ibama`,
    ),
  },
  {
    type: 'organization',
    kind: 'media',
    words: words(
      `rádio; televisão; tv; jornal; diário; revista; notícias; com; times; post; news; herald; register; correio; gazeta; canal; pundit; folha; imprensa; público; observador; expresso; sol; record; bola; jogo; globo; estadão; veja; valor; bandeirantes; sic; tvi; rtp; lusa; notícia; gazette; magazine; blog; semanário; editorial; tribuna; eco; voz; manhã`,
    ),
  },
  {
    type: 'organization',
    kind: 'ngo',
    words: words(
      `associação; fundação; sindicato; sindicatos; cruz; igreja; federação; confederação; união; amigos; liga; trust; conferência; ordem; samaritanos; cidadãos; sociedade; comunidade; escolas; misericórdia; cáritas; médicos; consumidores; utentes; vítimas; direitos; humanos; voluntários; irmandade; confraria; arquidiocese; diocese; paróquia; congregação; rede; aliança; coordenação; coletivo; fórum; observatório; central; trabalhadores; professores; patronal; empresários; comerciantes; agricultores; greenpeace; samaritans; ambiente; quercus`,
    ),
  },
  {
    type: 'organization',
    kind: 'education',
    words: words(
      `universidade; escola; instituto; colégio; faculdade; academia; politécnico; laboratório; university; school; college; agrupamento; universidades; universitário; estadual; ciências; investigação; pesquisa; pesquisas; estudos; secundária; básica; ensino; faculdades; campus; unicamp; laboratórios; agronomia; medicina`,
    ),
  },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `fc; sc; clube; sporting; futebol; lakers; warriors; rangers; seleção; vitória; atlético; esporte; premiership; athletics; rapid; grêmio; benfica; desportivo; desportiva; académica; esportivo; equipa; time; basquetebol; basquete; ciclismo; natação; atletismo; olímpico; olímpica; flamengo; corinthians; palmeiras; botafogo; cruzeiro; real; racing; tigers; united; city; râguebi; ténis; tênis; athletic`,
    ),
  },
  {
    type: 'organization',
    kind: 'party',
    words: words(
      `partido; republicano; democrata; bloco; movimento; frente; coligação; conservador; trabalhista; campanha; partidos; democratas; republicanos; conservadores; trabalhistas; liberais; liberal; socialistas; socialista; comunistas; comunista; verdes; popular; social-democrata; esquerda; direita; aliança; novo; cidadania; solidariedade; chega; nacionalista; patriota; renovação`,
    ),
  },
  {
    type: 'organization',
    kind: 'international',
    words: words(
      `nações; unidas; europeia; europeu; internacional; mundial; união; onu; nato; otan; europeias; europeus; africana; africano; árabe; internacionais; mundiais; atlântico; bce; fmi; ue; interpol; lusófona; ibero-americana; ibero; palop; cplp; mercosul; interamericana`,
    ),
  },
  {
    type: 'organization',
    kind: 'armed',
    words: words(
      `nusra; talibã; cartel; milícia; brigadas; comando; facção; talibãs; máfia; jihad; guerrilha; libertação; hezbollah; houthis; terroristas; gangue; clã; renamo; milícias; farc`,
    ),
  },
  {
    type: 'organization',
    kind: 'company',
    words: words(
      `banco; caixa; grupo; seguros; indústrias; laboratórios; motors; construções; imobiliária; telecom; hotéis; cervejaria; companhia; cimentos; holding; airlines; airways; studios; energia; energias; elétrica; petróleos; petróleo; autoestradas; ferrovias; supermercados; mercados; tecnologias; systems; farmacêutica; editora; pictures; records; stores; transportes; navegação; metro; metrô; aviação; vinhos`,
    ),
  },
  {
    type: 'organization',
    kind: 'other',
    words: words(`orquestra; ballet; ópera; coro; filarmónica; sinfónica; sinfônica; banda; unidos; acadêmicos; movimento`),
  },
  { type: 'location', kind: 'country', words: words(`república; reino; emirados; emirado; principado; federação; unido; unidos; sultanato`) },
  {
    type: 'location',
    kind: 'region',
    words: words(
      `norte; sul; leste; oeste; nordeste; noroeste; sudeste; sudoeste; província; região; estado; distrito; condado; ilha; ilhas; costa; península; vale; planície; território; bacia; interior; litoral; baixada; arquipélago; cordilheira; planalto; sertão; agreste; pantanal; triângulo; beira; trás; minho; ribatejo; estremadura; terras; altas; highlands; shire; áfrica; asia; ásia; europa; américa; caraíbas; caribe; oriental; ocidental; setentrional; meridional; central; nova; novo; carolina; dakota; virgínia; islands; county; recôncavo; mato; grande`,
    ),
  },
  {
    type: 'location',
    kind: 'city',
    words: words(`cidade; vila; aldeia; santa; santo; são; póvoa; freguesia; city; town; ville; new; baixa; localidade; caldas; figueira; foz`),
  },
  {
    type: 'location',
    kind: 'other',
    words: words(
      `rua; avenida; praça; largo; parque; rio; lago; mar; oceano; monte; serra; montanhas; ponte; torre; aeroporto; estação; estádio; hotel; hospital; prisão; igreja; catedral; castelo; palácio; museu; teatro; porto; praia; golfo; cabo; zona; deserto; jardins; hmp; punta; bairro; morro; favela; barragem; pavilhão; arena; church; hall; house; garden; gardens; park; street; road; square; centre; center; tower; castle; bridge; community; national; golf; canal; estreito; gruta; grutas; basílica; mosteiro; convento; mesquita; sinagoga; cemitério; quinta; herdade; fazenda; mansão; residência; arranha-céus; autódromo; circuito; hipódromo; autoestrada; estrada; rodovia; túnel; floresta; mata; glaciar; geleira; baía; mercado; zoo; zoológico; refinaria; mina; fábrica; edifício; presídio; penitenciária; casa; alto; pico; ribeira; lagoa; represa; açude; cais; marina; farol; forte; fortaleza; capela; santuário; complexo; ginásio; viaduto; shopping; terminal; aldeamento; ilhéu; miradouro; metropolitan`,
    ),
  },
];

const tellingWords: NameData['tellingWords'] = [
  { type: 'organization', kind: 'ngo', words: words(`sindicatos; sindical; consumidores; inquilinos`) },
  {
    type: 'organization',
    kind: 'sports',
    words: words(
      `futebol; basquetebol; basquete; atletismo; ténis; tênis; ciclismo; natação; râguebi; golfe; boxe; andebol; handebol; voleibol; vôlei; ginástica; automobilismo; judo; judô; esgrima; remo; hóquei; surf`,
    ),
  },
];

/** Words in and before a name that tell its kind. */
export const kinds = { kindCues, kindWords, tellingWords };
