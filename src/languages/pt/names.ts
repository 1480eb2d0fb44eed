import type { NameData } from '../name-data.js';
import { wordList as words } from '../word-list.js';
import { kinds } from './kinds.js';

export const names: NameData = {
  heads: [
    {
      type: 'organization',
      kind: 'agency',
      never: true,
      words: words(
        `agência de viagens; agência de notícias; banco de dados; comissão de inquérito; ministério público; polícia política; conselho de família; câmara de ar`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      lists: true,
      small: true,
      words: words(
        `ministério; ministério da; secretaria de Estado; secretaria; secretaria-geral; direção-geral; direção geral; direção nacional; direção regional; departamento de; autoridade nacional; autoridade para; autoridade de; comissão nacional; instituto nacional; agência nacional; agência para; conselho nacional; conselho superior; inspeção-geral; entidade reguladora; gabinete nacional; centro nacional; serviço nacional; serviço de estrangeiros; procuradoria-geral; superintendência; secretaria municipal; secretaria estadual; unidade nacional; comando-geral; provedoria; controladoria`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      words: words(
        `tribunal; tribunal de; tribunal da relação; tribunal judicial; tribunal constitucional; tribunal de contas; tribunal regional; tribunal superior; supremo tribunal; vara; juízo; ministério público do; ministério público de; procuradoria; defensoria pública; polícia; polícia civil; polícia militar; polícia federal; polícia municipal; bombeiros voluntários; bombeiros sapadores; corpo de bombeiros; guarda; guarda municipal; câmara municipal; câmara; câmara de vereadores; junta de freguesia; prefeitura; prefeitura de; governo de; assembleia legislativa; assembleia municipal; assembleia; assembleia da; senado; congresso; parlamento; parlamento de; exército; marinha; força aérea; embaixada; consulado; banco central; banco nacional; centro hospitalar; centro hospitalar universitário; administração regional de saúde; unidade local de saúde; hospital de; capitania; comando distrital; delegacia; delegacia de; metrô de; receita; agência; instituto médico legal; unidade de saúde`,
      ),
    },
    {
      type: 'organization',
      kind: 'agency',
      demonym: true,
      words: words(
        `polícia; exército; marinha; forças armadas; parlamento; governo; embaixada; banco central; serviços secretos; agência espacial; força aérea; guarda costeira`,
      ),
    },
    {
      type: 'organization',
      kind: 'international',
      small: true,
      lists: true,
      words: words(
        `organização mundial; organização internacional; organização das nações unidas; organização dos estados; agência europeia; agência internacional; corte internacional; tribunal internacional; tribunal europeu; comissão europeia; banco mundial; fundo monetário; conselho europeu; conselho da Europa; alto comissariado; comité internacional; comitê internacional; programa mundial; programa alimentar; união africana; corte interamericana`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      link: 'any',
      words: words(
        `universidade; universidade federal; universidade estadual; universidade de; faculdade; faculdade de; escola; escola superior; escola secundária; escola básica; escola municipal; escola estadual; instituto; instituto superior; instituto politécnico; politécnico de; colégio; academia; centro de investigação; centro de estudos; laboratório; observatório; agrupamento de escolas; instituto federal`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `associação; associação de; associação portuguesa; associação nacional; associação brasileira; federação; federação nacional; fundação; confederação; sindicato; sindicato dos; sindicato nacional; união; união dos; ordem dos; movimento de; liga; liga portuguesa; diocese; arquidiocese; patriarcado; conferência episcopal; santa casa da misericórdia; misericórdia de; cooperativa; sociedade portuguesa; sociedade brasileira; central sindical; câmara de comércio`,
      ),
    },
    {
      type: 'organization',
      kind: 'sports',
      link: 'any',
      words: words(
        `federação portuguesa; sporting clube; futebol clube; clube; clube desportivo; sport; FC; SC; CD; GD; AD; União Desportiva; seleção; vitória; académica; esporte clube; Associação Atlética; Grêmio; Real; Atlético`,
      ),
    },
    { type: 'organization', kind: 'party', words: words(`partido; movimento; frente; bloco; coligação; aliança`) },
    {
      type: 'organization',
      kind: 'armed',
      words: words(`cartel; frente de libertação; exército de libertação; brigadas; milícia; comando vermelho; facção`),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `banco; caixa; grupo; companhia; editora; construtora; laboratórios; águas de; metro de; transportes; cimentos; cervejaria; conservas; adega; hotéis; supermercados; estaleiros; cervejas; seguradora; portos de`,
      ),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `rua; rua da; avenida; praça; praça do; largo; travessa; alameda; ponte; parque; parque nacional; estação; estação de; aeroporto; aeroporto de; porto de; praia; praia de; rio; lago; lagoa; mar; oceano; monte; serra; serra de; serra da; golfo; golfo de; baía; baía de; cabo; canal; estreito; estreito de; palácio; palácio de; castelo; castelo de; sé de; catedral; igreja; igreja de; basílica; mosteiro; museu; teatro; estádio; hospital; prisão; estabelecimento prisional; penitenciária; presídio; hotel; torre; vale; deserto; floresta; vulcão; autoestrada; bairro; cemitério; barragem; gruta; pavilhão; farol; favela; morro; rodovia; jardim`,
      ),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(
        `ilha; ilhas; península; província de; província do; condado; distrito de; arquipélago; estado de; estado do; região de; região do`,
      ),
    },
    {
      type: 'event',
      words: words(
        `taça; taça de; copa; copa do; campeonato; campeonato do; mundial; jogos; festival; festival de; feira; cimeira; cúpula; guerra; guerra de; guerra do; batalha; batalha de; tratado; tratado de; acordo de; operação; furacão; tempestade; tufão; ciclone; grande prémio; grande prêmio; grande prémio de; volta a; liga; torneio; supertaça; rali; salão; bienal; maratona; cortes`,
      ),
    },
  ],
  tails: [
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `SA; S.A.; S/A; Lda; Ltda; SGPS; Inc; Ltd; Corp; LLC; Group; Holding; GmbH; AG; BV; Airlines; Technologies; Systems; Bank; Pharma; Motors; Energy; Software; Capital; Ventures; Company; Air; Studios; Labs; Research; Partners; Seguros; Energia`,
      ),
    },
    {
      type: 'organization',
      kind: 'education',
      words: words(`University; College; School; High School; Medical School; Institute; Observatory; Research Center`),
    },
    {
      type: 'organization',
      kind: 'sports',
      words: words(`FC; Futebol Clube; SAD; United; City; Athletics; Rovers; Lakers; Warriors; Rugby; Esporte Clube`),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(`Times; Post; Tribune; Herald; News; TV; FM; Radio; Journal; Magazine; Register; Daily; Globe; Notícias`),
    },
    { type: 'organization', kind: 'ngo', words: words(`Foundation; Association; Trust; Union; Watch; Church; Institution; Congress`) },
    {
      type: 'organization',
      kind: 'agency',
      words: words(`Agency; Department; Police Department; Commission; Council; Court; Office; Bureau; Authority; Center`),
    },
    {
      type: 'location',
      kind: 'other',
      words: words(
        `Street; Road; Avenue; Square; Park; Airport; Island; River; Lake; Bridge; Tower; Stadium; Beach; Hospital; Hotel; House; Hall; Bay`,
      ),
    },
    { type: 'event', words: words(`Cup; Open; Festival; Grand Prix; Games; Masters; Awards; Tour; Summit`) },
  ],
  triggers: [
    {
      type: 'person',
      words:
        words(`Sr.; Sra.; Sr; Sra; senhor; senhora; dona; Dr.; Dra.; doutor; doutora; Prof.; professor; professora; engenheiro; engenheira; presidente; vice-presidente; ex-presidente; primeiro-ministro; primeira-ministra; ministro; ministra; ex-ministro; ex-ministra; secretário; secretária; secretário de Estado; secretária de Estado; secretário-geral; chanceler; deputado; deputada; senador; senadora; eurodeputado; eurodeputada; vereador; vereadora; prefeito; prefeita; autarca; governador; governadora; presidente da Câmara
        procurador; procuradora; procurador-geral; juiz; juíza; desembargador; magistrado; advogado; advogada; delegado; delegada; general; coronel; tenente; capitão; comandante; sargento; major; almirante; comissário; inspetor; inspetora; rei; rainha; príncipe; princesa; duque; duquesa; papa; cardeal; bispo; arcebispo; padre; pastor; irmã; imã; rabino; diretor; diretora; diretor-geral; diretora-geral; chefe; líder; dirigente; fundador; fundadora; cofundador; empresário; empresária; bilionário; CEO; administrador; administradora; porta-voz; treinador; treinadora; técnico; selecionador
        avançado; atacante; médio; meia; defesa; zagueiro; guarda-redes; goleiro; jogador; jogadora; futebolista; piloto; ciclista; tenista; atleta; golfista; campeão; campeã; ator; atriz; realizador; realizadora; cineasta; diretor de cinema; cantor; cantora; músico; rapper; pianista; escritor; escritora; romancista; poeta; autor; autora; jornalista; apresentador; apresentadora; pintor; pintora; artista; fotógrafo; estilista; arquiteto; arquiteta; historiador; historiadora; economista; politólogo; politóloga; sociólogo; socióloga; analista; investigador; investigadora; pesquisador; pesquisadora; cientista; médico; médica
        virologista; infectologista; epidemiologista; ativista; candidato; candidata; embaixador; embaixadora; opositor; ditador; terrorista; irmão; irmã; filho; filha; marido; mulher; esposa; viúva; companheiro; companheira; colega; pai; mãe; Mr.; Mr; Lord; Sir; Lady; coordenador; coordenadora; responsável; relator; relatora; gerente; bastonário; bastonária; provedor; provedora; especialista; ex-jogador; indicado`),
    },
    {
      type: 'organization',
      kind: 'company',
      words: words(
        `empresa; companhia; firma; grupo; construtora; fabricante; multinacional; gigante; banco; seguradora; operadora; marca; farmacêutica; subsidiária; petrolífera; startup; cadeia; rede; editora; consultora; consultoria; montadora; companhia aérea; transportadora; fornecedora; varejista; retalhista; sociedade; mineradora; empreiteira; tecnológica`,
      ),
    },
    {
      type: 'organization',
      kind: 'media',
      words: words(
        `jornal; diário; revista; canal; emissora; agência; agência de notícias; semanário; televisão; rádio; tabloide; site; portal; estação; publicação; cadeia televisiva`,
      ),
    },
    {
      type: 'organization',
      kind: 'ngo',
      words: words(
        `associação; ONG; sindicato; fundação; organização; organização não governamental; coletivo; instituição; instituição de caridade; central sindical`,
      ),
    },
    {
      type: 'organization',
      kind: 'party',
      words: words(`partido; coligação; coalizão; grupo parlamentar; bancada do; deputado do; deputada do; líder do`),
    },
    {
      type: 'organization',
      kind: 'armed',
      words: words(
        `grupo terrorista; organização terrorista; milícia; guerrilha; grupo armado; gangue; cartel; grupo de hackers; grupo jihadista; grupo de ransomware; grupo criminoso; facção; facção criminosa; grupo extremista`,
      ),
    },
    { type: 'organization', kind: 'sports', words: words(`clube; equipa; equipe; time; escuderia; franquia; formação`) },
    {
      type: 'location',
      kind: 'city',
      words: words(
        `cidade de; cidade do; cidade; vila de; aldeia de; município de; concelho de; freguesia de; capital; bairro de; bairro da; prefeito de; autarquia de; perto de; arredores de; moradores de; natural de; norte de; sul de; leste de; oeste de; interior de; autarca de`,
      ),
    },
    {
      type: 'location',
      kind: 'region',
      words: words(
        `região de; região do; estado de; estado do; estado da; província de; distrito de; ilha de; ilha da; condado de; governador de; governador do`,
      ),
    },
    { type: 'location', kind: 'country', words: words(`República de; República do; reino de`) },
    {
      type: 'product',
      words: words(
        `aplicação; aplicativo; app; programa; telemóvel; celular; smartphone; modelo; consola; console; videojogo; vacina; medicamento; remédio; plataforma; rede social; satélite; foguetão; foguete; avião; navio; navegador; sistema operativo; malware; software; vírus; ransomware`,
      ),
    },
    {
      type: 'work',
      words: words(
        `filme; livro; romance; disco; álbum; série; canção; música; programa; obra; documentário; ópera; quadro; novela; intitulado; intitulada; single; podcast; musical; peça`,
      ),
    },
    { type: 'event', words: words(`festival; operação; torneio; furacão; tempestade; feira; congresso`) },
  ],
  speech: words(
    `disse; diz; afirmou; afirma; explicou; explica; garantiu; garante; sublinhou; sublinha; acrescentou; acrescenta; declarou; declara; referiu; refere; salientou; comentou; comenta; lembrou; lembra; recordou; recorda; anunciou; anuncia; confirmou; confirma; defendeu; defende; admitiu; admite; alertou; alerta; avisou; criticou; critica; lamentou; escreveu; escreve; tuitou; respondeu; insistiu; contou; conta; relatou; relata; concluiu; conclui; realçou; frisou; assegurou; assegura; ressaltou; ressalta; destacou; destaca; avaliou; avalia; morreu; nasceu; negou; pediu; considera; considerou; observou; indicou; apontou; resume`,
  ),
  ages: ['anos'],
  connectors: ['de', 'do', 'da', 'dos', 'das', 'd', 'o', 'a', 'os', 'as'],
  looseConnectors: ['em', 'no', 'na', 'para', 'por', 'pelo', 'contra', 'sobre', 'ao', 'à', 'com'],
  conjunctions: ['e'],
  complements: words(
    `nacional; geral; estadual; federal; regional; distrital; municipal; superior; supremo; suprema; constitucional; central; europeu; europeia; internacional; mundial; público; pública; civil; militar; social; eleitoral; penal; criminal; judicial; segurança; saúde; administração; interna; interno; negócios; estrangeiros; relações; exteriores; justiça; defesa; finanças; economia; trabalho; emprego; solidariedade; educação; ensino; ciência; tecnologia; inovação; cultura; desporto; esporte; esportes; turismo; indústria; comércio; agricultura; pescas; pesca; alimentação; ambiente; ambiental; ação; climática; transportes; infraestruturas; infraestrutura; habitação; energia; minas; água; águas; igualdade; direitos; humanos; migrações; refugiados; fronteiras; nações; unidas; estatística; concorrência; mercado; mercados; valores; mobiliários; comunicações; comunicação; proteção; dados; cibersegurança; informações; informação; investigação; investigações; pesquisa; pesquisas; desenvolvimento; cooperação; planeamento; planejamento; orçamento; tributária; aduaneira; alfândegas; contas; relação; comarca; família; menores; crianças; jovens; mulheres; emergência; emergências; médica; médicos; enfermeiros; advogados; jornalistas; juízes; magistrados; professores; trabalhadores; empresários; empresas; agricultores; pescadores; consumidores; florestas; conservação; natureza; aviação; marítima; aérea; espacial; espaciais; nuclear; rodoviária; ferroviária; popular; socialista; comunista; democrata; democrático; democrática; republicano; republicana; libertação; estudos; futebol; portuguesa; português; brasileira; brasileiro; engenharia; medicina; letras; direito; ciências; económicas; econômicas; vigilância; sanitária; petróleo; telecomunicações`,
  ),
  particles: ['de', 'do', 'da', 'dos', 'das', 'e', 'van', 'von', 'der', 'di', 'del', 'al', 'el', 'bin', 'ben', 'la', 'le'],
  beforePlaces: [],
  articles: [
    'o',
    'a',
    'os',
    'as',
    'um',
    'uma',
    'do',
    'da',
    'dos',
    'das',
    'no',
    'na',
    'nos',
    'nas',
    'ao',
    'à',
    'aos',
    'às',
    'pelo',
    'pela',
    'num',
    'numa',
  ],
  notNames:
    words(`o; a; os; as; um; uma; uns; umas; de; do; da; dos; das; em; no; na; nos; nas; num; numa; ao; aos; à; às; por; pelo; pela; pelos; pelas; para; com; sem; sob; sobre; entre; até; desde; contra; segundo; durante; após; ante; perante; e; ou; nem; mas; porém; contudo; todavia; porque; pois; que; quem; qual; quais; quando; onde; como; quanto; se; sim; não; já; ainda; também; assim; além; depois; antes; então; agora; hoje; ontem; amanhã; aqui; ali; lá; sempre; nunca; muito; muitos; muitas; mais; menos; pouco; tudo; todo; todos; toda; todas; outro; outra; outros; outras
    este; esta; estes; estas; esse; essa; esses; essas; aquele; aquela; isto; isso; aquilo; meu; minha; teu; seu; sua; seus; suas; nosso; nossa; eu; tu; ele; ela; eles; elas; nós; vós; você; vocês; me; te; lhe; é; são; foi; era; há; tem; está; estão; ser; estar; ter; fazer; pode; cada; alguns; algumas; vários; várias; enquanto; entretanto; apesar; quase; talvez; uma; dois; duas; três; quatro; cinco; seis; sete; oito; nove; dez; janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro; segunda; terça; quarta; quinta; sexta; sábado; domingo; feira
    presidente; ministro; senhor; senhora; dona; dr; dra; sr; sra; iva; pib; ong; pme; tv; dna; adn; hiv; vih; sida; aids; covid; uti; uci; pc; cd; dvd; usb; pdf; sms; sus; cpi; cpf; cnpj; irs; irc; imi; foto; vídeo; imagem; leia; ler; ver; fonte; deus; natal; internet; estado; governo; the; of; and; notícias`),
  idioms: words(
    `cavalo de Troia; cavalos de Troia; cavalo de Tróia; calcanhar de Aquiles; caixa de Pandora; espada de Dâmocles; síndrome de Estocolmo; síndrome de Down; escala de Richter; prémio Nobel; prêmio Nobel; Pai Natal; Papai Noel; lei de Murphy`,
  ),
  demonyms: {
    FR: ['francês', 'frances'],
    DE: ['alemã', 'alemão', 'alemães'],
    GB: ['britânic', 'inglês', 'ingles', 'escocês', 'escoces', 'galês'],
    IT: ['italian'],
    ES: ['espanhol', 'catalã', 'catalão'],
    PT: ['português', 'portugues'],
    BE: ['belg'],
    NL: ['holandês', 'holandes', 'neerlandês'],
    CH: ['suíç'],
    AT: ['austríac'],
    IE: ['irlandês', 'irlandes'],
    DK: ['dinamarquês', 'dinamarques'],
    SE: ['suec'],
    NO: ['norueguês', 'noruegues'],
    FI: ['finlandês', 'finlandes'],
    PL: ['polac', 'polonês', 'polones'],
    HU: ['húngar'],
    RO: ['romen'],
    GR: ['greg'],
    TR: ['turc'],
    UA: ['ucranian'],
    RU: ['russ'],
    US: ['american', 'norte-american', 'estadunidense'],
    CA: ['canadian', 'canadense'],
    MX: ['mexican'],
    BR: ['brasileir'],
    AR: ['argentin'],
    CL: ['chilen'],
    CO: ['colombian'],
    VE: ['venezuelan'],
    PE: ['peruan'],
    BO: ['bolivian'],
    CU: ['cuban'],
    CN: ['chinês', 'chines'],
    JP: ['japonês', 'japones'],
    KR: ['sul-corean'],
    KP: ['norte-corean'],
    IN: ['indian'],
    PK: ['paquistanês', 'paquistanes'],
    AF: ['afegã', 'afegão'],
    ID: ['indonési'],
    IR: ['iranian'],
    IQ: ['iraquian'],
    SY: ['síri'],
    LB: ['libanês', 'libanes'],
    IL: ['israelita', 'israelense'],
    PS: ['palestinian', 'palestin'],
    SA: ['saudita'],
    EG: ['egípci'],
    LY: ['líbi'],
    TN: ['tunisin'],
    DZ: ['argelin'],
    MA: ['marroquin'],
    AO: ['angolan'],
    MZ: ['moçambican'],
    CV: ['cabo-verdian'],
    GW: ['guineense'],
    TL: ['timorense'],
    NG: ['nigerian'],
    ZA: ['sul-african'],
    AU: ['australian'],
    NZ: ['neozelandês'],
    MK: ['macedóni', 'macedôni'],
  },
  demonymEndings: ['', 'o', 'a', 'os', 'as', 's', 'es'],
  runsArePeople: true,
  ...kinds,
  abbreviated: words(`ou; em sigla; abreviado; abreviada; na sigla`),
  renamed: words(
    `rebatizado; rebatizada; rebatizado de; rebatizada de; rebatizado como; rebatizada como; hoje; agora; atual; hoje chamado; hoje chamada; agora chamado; agora chamada; renomeado; renomeada; passou a chamar-se`,
  ),
  callings: {
    pronouns: words(`que; quem; como`),
    verbs: words(
      `chama; chamam; chamam também; chamavam; chamava; apelidam; apelida; apelidaram de; apelidaram; conhecem como; conhece como; batizaram de; batizou de; todos chamam; designam; designam por; designa por`,
    ),
    by: [],
  },
  aliases: [
    {
      relation: 'official name',
      words: words(
        `oficialmente; oficialmente designada; oficialmente designado; oficialmente chamada; oficialmente chamado; cujo nome oficial é; de nome oficial; cuja razão social é; razão social; denominação social; de nome verdadeiro; cujo nome verdadeiro é; cujo nome completo é; de nome completo`,
      ),
    },
    {
      relation: 'also known as',
      words: words(
        `aliás; vulgo; conhecido como; conhecida como; também conhecido como; também conhecida como; mais conhecido como; mais conhecida como; também conhecido por; também conhecida por; conhecido por; conhecida por; apelidado de; apelidada de; também chamado; também chamada; mais conhecido por; mais conhecida por; dito; dita; que se apresenta como; como é conhecido; como é conhecida; como todos chamam; popularmente conhecido como; popularmente conhecida como; de nome artístico; conhecido popularmente como; conhecida popularmente como; de alcunha; alcunhado de; alcunhada de; alcunhado; alcunhada; apelidado; apelidada`,
      ),
    },
    {
      relation: 'former name',
      words: words(
        `ex-; ex; antes; anteriormente; antiga; antigo; anteriormente conhecido como; anteriormente conhecida como; antes chamado; antes chamada; outrora; anteriormente designada; anteriormente designado; anteriormente denominada; nascido; nascida; até há pouco; então chamado; então chamada; antigamente conhecido como; antigamente conhecida como; que se chamava; antes conhecido como; antes conhecida como`,
      ),
    },
  ],
};
