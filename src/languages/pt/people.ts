import type { PeopleData } from '../people-data.js';
import { wordList as words } from '../word-list.js';

export const people: PeopleData = {
  women:
    words(`Sra; senhora; dona; mãe; filha; irmã; esposa; mulher; viúva; tia; sobrinha; prima; neta; namorada; companheira; nora; sogra; cunhada; rainha; princesa; duquesa; Dra; doutora
        presidenta; ministra; deputada; senadora; vereadora; diretora; fundadora; empresária; treinadora; jogadora; atriz; escritora; autora; apresentadora; juíza; advogada; investigadora; pesquisadora; médica; professora
        governadora; candidata; embaixadora; cantora; campeã; herdeira; procuradora; delegada`),
  men: words(`Sr; senhor; dom; pai; filho; irmão; esposo; marido; viúvo; tio; sobrinho; primo; neto; namorado; companheiro; genro; sogro; cunhado; rei; príncipe; duque; Dr; doutor
        ministro; deputado; senador; vereador; diretor; fundador; empresário; treinador; jogador; ator; escritor; autor; apresentador; juiz; advogado; investigador; pesquisador; médico; professor; governador; candidato; embaixador
        cantor; campeão; herdeiro; procurador; delegado; avançado; técnico`),
  relatives:
    words(`pai; mãe; filho; filha; irmão; irmã; esposo; esposa; marido; mulher; viúvo; viúva; tio; tia; sobrinho; sobrinha; primo; prima; avô; avó; neto; neta; namorado; namorada; companheiro; companheira; genro; nora; sogro; sogra; cunhado
        cunhada; gémeo; gémea; gêmeo; gêmea; primogénito; primogênito`),
  families: words(`família; os; dos; aos; pelos; irmãos; irmãs; casal; clã; dinastia; herdeiros; pais; filhos; primos; gémeos; gêmeos; dois; três`),
  generations: words(`pai; filho; júnior; sénior; sênior; jr; sr; neto; sobrinho`),
};
