/** The small words of English, by what they do in a clause. All folded. */

const words = (list: string) => new Set(list.trim().split(/\s+/));

export const determiners = words(
  'a an the this that these those its his her their our my your some any no each every both all another such either neither',
);
/** Determiners that say how many of them, and bring up none: “*every* museum”, “*no* museum”. */
export const quantifiers = words('some any no each every all both such');
export const possessives = words("'s its his her their our my your whose");
export const prepositions = words(
  `in on at by for from to of with without about into onto over under above below between among through during before after since
   until till against across beneath underneath beside inside outside atop alongside opposite throughout aboard including near around along behind beyond despite towards toward upon within off out up down per via as like than amid unlike besides`,
);
export const auxiliaries = words(
  "be is are was were been being am have has had having do does did will would shall should can could may might must 'll 'd 've cannot",
);
export const modals = words("will would shall should can could may might must 'll");
export const negations = words(
  "not never no nobody none neither nor n't cannot without hardly scarcely nothing barely",
);
export const coordinators = words('and or but nor yet');
/** Words right before a figure that say how near it is: “*some* 40 km”, “*just* 3”. */
export const approximating = words('about around approximately roughly some almost nearly only just over exactly');
/** Words that open a clause inside the sentence. */
export const subordinators = words(
  'when while because although though if unless whereas once where whether that after before since until till as so lest',
);
export const relatives = words('who whom whose which that where when');
export const pronouns = words(
  `i you he she it we they me him us them who whom which this that these those one he himself herself itself themselves
   everybody everyone somebody someone anybody anyone everything something anything`,
);
/** Pronouns that are subjects and nothing else, but for “it”: of “her” and “you” nobody can tell. */
export const nominatives = words('i he she it we they');
/** Those that are objects and nothing else, but for “her”. */
export const accusatives = words('him her them me us whom');
export const adverbs = words(
  `then now already still also just only even again once twice soon later earlier ago away almost nearly about not never ever always often
   finally first last there here eventually originally formally officially recently currently previously long yet too well very much
   quite rather really reportedly allegedly famously jointly together alone instead meanwhile perhaps probably possibly initially
   apart aside back up down out over off however indeed thus hence both so more most less least early late today publicly privately`,
);

const closed = new Set([
  ...[...determiners, ...possessives, ...prepositions, ...auxiliaries, ...coordinators],
  ...[...subordinators, ...relatives, ...pronouns, ...adverbs],
]);

/** Any word that is no noun, verb or adjective wherever it stands. */
export function isClosed(norm: string): boolean {
  return closed.has(norm);
}

const questionWords = words('how why what who when where which whose');

const functionWords = new Set([
  ...[...determiners, ...prepositions, ...auxiliaries, ...coordinators, ...subordinators],
  ...[...pronouns, ...adverbs, ...negations, ...questionWords, ...relatives],
]);

/** Any word that, capitalised only because it begins a sentence, is not a name. */
export function isFunctionWord(norm: string): boolean {
  return functionWords.has(norm);
}
