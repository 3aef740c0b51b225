import { businessWords } from './business-words';
import { careWords } from './care-words';
import { toneWords } from './tone-words';

/** Ideas whose words are rare enough in ordinary talk to ask the model for. */
const gates = [
  'salary',
  'bonus',
  'dismiss',
  'letter',
  'jobs',
  'figures',
  'quarter',
  'acquire',
  'merge',
  'nda',
  'contract',
  'unit',
  'lawyer',
  'lawsuit',
  'settle',
  'privilege',
  'hole',
  'breach',
  'customers',
  'patient',
  'disease',
  'clinical',
  'board',
  'secret',
] as const;

/** Words of those ideas that are too common, in some language, to tell anything. */
const tooCommon = new Set(
  `
  fine accident case claim paid fire kick let_him let_her let_go lose loss orders round bed ward scan labs mri ct mg
  positive positif positiv lit letto cama leito bett planta station orang or log accounts numbers results sales
  sat prima primi prime prim tri ca package legal court hasta prende gagne touche posti posten thr studio cabinet
  buying selling sells letting bug virus virus* jobs earn settle got_in proces steal stole stolen semester brief pt
  ventes investor* fund causa records discount eps aids meds kar income dispens* changing_the
  secret secrets quiet sir market direction conseil press presse media mercado junta reservado management pst psst
  segredo directors pers stampa prensa imprensa analis analist* anleger direction direzione geheim*
  riservat* السوق secreto segreto hush chut gizli* clicked_on semestre
`
    .trim()
    .split(/\s+/u),
);

const lists: Readonly<Record<string, string>> = { ...businessWords, ...careWords, ...toneWords };

/** Words of which at least one stands in nearly every sentence that the model would report; `*` lets a word go on. */
export const topicWords: readonly string[] = [
  ...new Set(
    gates
      .flatMap((idea) => (lists[idea] ?? '').split(' '))
      .filter((word) => word !== '' && !tooCommon.has(word))
      .map((word) => word.replace(/_/gu, ' '))
      .flatMap((word) => (word.startsWith('dont ') ? [word, word.replace('dont', "don't")] : [word])),
  ),
];
