import type { SummaryData } from '../summary-data.js';
import { wordList as words } from '../word-list.js';

export const summary: SummaryData = {
  stopWords: words(`o; a; os; as; um; uma; uns; umas; ao; aos; à; às; do; da; dos; das; de; d; no; na; nos; nas; num; numa; em; por; pelo; pela; pelos
    pelas; para; com; sem; sob; sobre; entre; até; após; desde; contra; perante; durante; segundo; e; ou; mas; nem; porém; porque; pois
    que; quem; qual; quais; cujo; cuja; quando; onde; como; se; eu; me; mim; meu; minha; meus; minhas; tu; te; teu; tua; ele; ela; eles
    elas; lhe; lhes; nós; vos; seu; sua; seus; suas; nosso; nossa; nossos; nossas; você; vocês; este; esta; isto; estes; estas; esse
    essa; isso; esses; essas; aquele; aquela; aquilo; aqueles; aquelas; outro; outra; outros; outras; mesmo; mesma; mesmos; mesmas; todo
    toda; todos; todas; tudo; cada; algum; alguma; alguns; algumas; algo; alguém; nenhum; nenhuma; nada; ninguém; muito; muita; muitos
    muitas; pouco; pouca; poucos; poucas; mais; menos; tão; tanto; tanta; já; não; sim; também; ainda; sempre; nunca; só; apenas; então
    depois; antes; agora; aqui; ali; lá; hoje; ontem; assim; além; é; são; era; eram; foi; foram; ser; sido; sendo; seja; sejam; será
    serão; seria; seriam; está; estão; estava; estavam; estar; esteve; tem; têm; tinha; tinham; ter; teve; tiveram; terá; há; havia
    houve; haver; faz; fazer; fez; pode; podem; poderia; poder; deve; devem; vai; vão; dois; duas; três; vez; vezes; disse`),
  pronounOpenings: words(`ele; ela; eles; elas; isto; isso; aquilo; seu; sua; seus; suas; o seu; a sua; os seus; as suas; este último; esta última
    estes últimos; o primeiro deles; ambos; ambas; os dois; as duas; outros; outras; um deles; uma delas; alguns deles; muitos deles
    entre eles; entre elas; segundo ele; segundo ela; segundo eles; para ele; para ela; para eles; com ele; com ela; de acordo com ele
    de acordo com ela; trata-se; tratava-se; é um; é uma; é o; é a; era um; era uma; são os; são as; ali; lá; acrescentou; disse; afirmou
    explicou; sublinhou; referiu; frisou; destacou; lembrou; recordou; concluiu; declarou; garantiu; salientou; contou; completou
    ressaltou; adiantou; admitiu; reconheceu; lamentou; escreveu; diz; explica; afirma; acrescenta; conta; lembra; garante; o que; nele
    nela; dele; dela; deles; delas; lhe; como ele; como ela; como eles; como elas; com eles; com elas; sem ele; sem ela; sem eles; contra ele
    contra ela; junto dele; junto dela; ao lado dele; ao lado dela; a seu lado; ao seu lado`),
  freeOpenings: words(`é possível; é provável; é necessário; é importante; é a primeira vez; esta semana; este ano; este mês; esta manhã; esta tarde
    esta noite; esta madrugada; este verão; este inverno; este fim de semana; esta segunda; esta terça; esta quarta; esta quinta
    esta sexta; este sábado; este domingo; nesta segunda; nesta terça; nesta quarta; nesta quinta; nesta sexta; neste sábado
    neste domingo; nesta semana; neste ano; neste mês; neste momento; estes dias; outros países; os dois países; ambos os; ambas as`),
  demonstrativeOpenings:
    words(`este; esta; estes; estas; esse; essa; esses; essas; aquele; aquela; aqueles; aquelas; tal; tais; neste; nesta; nestes; nestas; nesse
    nessa; nesses; nessas; naquele; naquela; deste; desta; desse; dessa; destes; destas; desses; dessas; com este; com esta; com esse
    com essa; após este; após esta; após esse; após essa; para este; para esta; para esse; para essa; por este; por esta; por esse
    por essa; o referido; a referida`),
  connectiveOpenings:
    words(`mas; e; ou; nem; porém; contudo; todavia; entretanto; no entanto; portanto; por isso; assim; logo; além disso; além do mais; também
    tampouco; igualmente; por outro lado; por sua vez; pelo contrário; ao contrário; em contrapartida; de facto; de fato; com efeito
    na verdade; enquanto isso; então; depois; mais tarde; posteriormente; por fim; finalmente; no dia seguinte; na véspera; desde então
    até então; em seguida; por exemplo; ou seja; isto é; dessa forma; desta forma; deste modo; desse modo; mesmo assim; ainda assim
    apesar disso; nesse sentido; neste sentido; ao mesmo tempo; inclusive; aliás; a propósito; em todo o caso; pois; porque; embora; sim
    não; só que; em particular; em suma; em resumo; ao todo; no total; da parte dela; já; quanto a; a isto; daí; com isso; com isto
    do mesmo modo; da mesma forma; outrossim; ademais; caso contrário; em resposta; em troca; em comparação`),
  openingPrepositions: words(`a; a partir de; além de; ante; antes de; após; até; com; com base em; conforme; contra; de; de acordo com; dentro de
    depois de; desde; diante de; durante; em; em meio a; entre; frente a; graças a; para; perante; por; por causa de
    segundo; sem; sob; sobre; todos; todas; toda; todo`),
  subordinators: words(`se; quando; enquanto; embora; como; porque; já que; uma vez que; visto que; antes que; depois que; desde que; até que
    assim que; mesmo que; para que; caso`),
  subjectPronouns: words(`ele; ela; eles; elas`),
  attributionVerbs:
    words(`disse; diz; dito; afirmou; afirma; anunciou; anuncia; explicou; explica; acrescentou; acrescenta; declarou; declara; sublinhou
    sublinha; referiu; refere; frisou; destacou; destaca; lembrou; lembra; recordou; recorda; garantiu; garante; salientou; concluiu
    confirmou; confirma; admitiu; admite; reconheceu; reconhece; criticou; critica; denunciou; denuncia; lamentou; segundo; informou
    informa; revelou; revela; contou; conta; escreveu; escreve; ressaltou; apontou; aponta; alertou; alerta; avisou; defendeu; defende
    pediu; considerou; considera; adiantou; indicou`),
  pronounAttributions:
    words(`disse ele; disse ela; diz ele; diz ela; afirmou ele; afirmou ela; explicou ele; explicou ela; acrescentou ele; acrescentou ela
    contou ele; contou ela; conta ele; conta ela; segundo ele; segundo ela; escreveu ele; escreveu ela; concluiu ele; concluiu ela`),
  newsDays: words(`segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; segunda; terça; quarta; quinta; sexta; sábado; domingo; hoje
    ontem; amanhã`),
  firstPersons: words(`eu; me; mim; meu; minha; meus; minhas; nós; nosso; nossa; nossos; nossas; tu; te; você; vocês; vos`),
  quotes: ['«»', '“”'],
  pageOpenings:
    words(`leia também; leia mais; ler mais; saiba mais; veja também; ver também; foto; fotografia; imagem; vídeo; crédito; assine; subscreva
    siga; newsletter; partilhe; compartilhe; publicidade; clique; relacionado; relacionados; atualizado; publicado; ouça; inscreva-se; bilhetes à venda; ingressos à venda; os bilhetes custam; os ingressos custam; entrada livre; entrada gratuita; entrada franca; a entrada é; reservas pelo; reservas em; inscrições até; inscrições em; para mais informações
    mais informações; para reservar; horário; contacto; contato; com informações de; próximo encontro`),
};
