import { vocabulary } from '../../facts/vocabulary/vocabulary';
import { auxiliaries } from './closedClasses';
import { baseOf } from './irregularVerbs';
import { stem } from './stem';

/** Nouns for what happens, in the form of a verb that they hardly ever are. */
export const nounsInIng: ReadonlySet<string> = new Set(
  'opening building meeting beginning signing crossing wedding'.split(' '),
);

const notVerbs = new Set([
  ...nounsInIng,
  ...`hundred indeed need seed speed breed sacred naked wicked rugged hatred kindred shed sled biped exceed proceed embed
   red bed bored unrelated so-called left born ground united wound lay bit rung lit bound felt saw light rose spring
   wanted found being morning evening during king thing something anything nothing everything
   wing ring spring string ceiling sibling pudding interesting
   thoughts thought fall falls headquarters`.split(/\s+/),
]);

const common =
  `agree allow ask accept add admit announce appear argue arrive attack attract begin believe belong break bring build buy
call carry claim come confirm contain continue cost cover create decide declare describe deny die direct earn employ end enter
exist expect fear feel fight fill find finish follow force form get give go grow happen hear help hit hold hope include insist invite join
keep kill know last mark launch lead learn leave let lie like live look lose love make marry mean measure meet move name need offer open
operate own pay play prefer produce promise propose prove publish put reach read receive recall recognize recognise refuse regret
remain remember replace report reside return rise run say see seem sell send serve set show sign sing sit speak stand start
stay stop study succeed suggest take talk teach tell think travel treat try turn use visit vote wait walk want warn weigh win wish
wonder work worry write`.split(/\s+/);

/** Words that are nouns or adjectives far more often: only where they end in “-ed” is one of them read as a verb. */
const ratherNouns =
  `surface light track notice ride rocket clear deposit pilot storm surge commission draft lure surrender empty push boot hound drum
strip axe swap bid rope ditch slaughter massacre scar rate estimate log peg upgrade camp dance swarm queue crowd jam party troop trek flood team
lower steer turf pledge revel
bar barrel bite level blanket board bolt book bounce budget cap catapult charge chart chip club corner crest crown curve fell kiss lap lever limp loop mount
muster pocket potter ram rattle rear reel rifle roof round rumble rush scrape shake slope spin stick stroke swing thread thrust toil tumble tunnel
sketch model march phase market order staff rescue miss repeat gamble
answer bat battle bowl box catch challenge champion class coat code contract down duel edge engineer floor foot hammer label lease
license loan lock match mop mold occasion pin pit pitch plate press program race rout shape shell shelter shock square stump suit
support title trade upset`.split(/\s+/);

const ratherPlural = new Set([...ratherNouns, 'fall', 'spring'].map(stem));

/** “falls”, “bowls”, “surfaces”: a plural nearly everywhere, and a verb where the sentence has no other. */
export function isRatherPlural(norm: string): boolean {
  return norm.endsWith('s') && !norm.endsWith('ss') && ratherPlural.has(stem(norm));
}

const known = new Set([...common, ...firstWords()].map(stem));

/** Of the vocabulary's phrases, which are thousands: this is done at each start. */
function firstWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { does = [], undergoes = [], agent = [], object = [] } of vocabulary) {
    for (const phrases of [does, undergoes, agent, object]) {
      for (const phrase of phrases) {
        const end = phrase.indexOf(' ');
        words.add(end < 0 ? phrase : phrase.slice(0, end));
      }
    }
  }
  words.delete('be');
  for (const noun of ratherNouns) words.delete(noun);
  return words;
}

/** “wasn't”, “didn't”, “won't”: an auxiliary with its denial. */
export function isContraction(norm: string): boolean {
  return norm.endsWith("n't");
}

/** Verbs whose past is their base form. As a noun or in the present they mostly follow an article or “to”. */
export const unchanging: ReadonlySet<string> = new Set([
  'shut',
  'cut',
  'hit',
  'put',
  'set',
  'cast',
  'split',
  'spread',
  'burst',
  'quit',
  'cost',
  'broadcast',
]);

export type VerbForm = 'auxiliary' | 'past' | 'present' | 'participle' | 'gerund' | 'base';

/** “rebuilt”, “upheld”, “overthrown”: an irregular verb with something before it. */
const prefixed = /^(?:re|un|out|over|under|up|with|mis|fore)([a-z]{4,})$/;

const cache = new Map<string, VerbForm | 'none'>();

/**
 * How a folded word would serve as a verb, or undefined where it can't be one. English nouns and verbs share their forms, so that
 * the caller must look at what stands before; `past` may be a participle as well.
 */
export function verbForm(norm: string): VerbForm | undefined {
  let found = cache.get(norm);
  if (found === undefined) {
    found = readForm(norm) ?? 'none';
    if (cache.size < 20_000) cache.set(norm, found);
  }
  return found === 'none' ? undefined : found;
}

/** Whether the folded word has, or may have, the form of a verb that has a subject: “was”, “opened”, “opens”. */
export function isFiniteForm(norm: string): boolean {
  const form = verbForm(norm);
  return form === 'past' || form === 'present' || form === 'auxiliary';
}

function readForm(norm: string): VerbForm | undefined {
  if (auxiliaries.has(norm) || isContraction(norm)) return 'auxiliary';
  if (norm === 'born' || norm === 'found') return 'past';
  if (/^(?:left|felt|saw|rose|lay)$/.test(norm)) return 'past';
  if (/^(?:lying|dying)$/.test(norm)) return 'gerund';
  if (notVerbs.has(norm)) return undefined;
  if (unchanging.has(norm)) return 'past';
  const root = prefixed.exec(norm)?.[1];
  if (root !== undefined && baseOf.has(root) && !notVerbs.has(root)) return readForm(root);
  if (baseOf.has(norm)) return /(?:en|wn|ne|un[gk]?|orn)$/.test(norm) ? 'participle' : 'past';
  if (norm.length > 3 && norm.endsWith('ed') && !/^(?:[a-z]?[a-z]eed|shed|sled)$/.test(norm)) return 'past';
  if (norm.length > 5 && norm.endsWith('ing')) return 'gerund';
  if (!known.has(stem(norm))) return undefined;
  return norm.endsWith('s') && !norm.endsWith('ss') ? 'present' : 'base';
}
