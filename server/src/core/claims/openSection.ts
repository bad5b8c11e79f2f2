import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import { isFunctionWord } from './language/closedClasses';
import { verbForm } from './language/verbForms';
import { isPlainHeading } from './topicOf';
import type { Topic } from './topics';
import { typesOfNoun } from './typesOfNoun';

/**
 * “## Osby Mill … ## *Tarn*: It opened in 1905”: a heading that is the name of something else opens a section about that, and “it” is nothing of which the
 * section before told. A story of somebody's life goes on under “Later years”, and so does “he” under any heading.
 */
export function openSection(discourse: Discourse, topic: Topic, sibling: Topic | undefined): void {
  if (topic.kind !== 'heading' || topic.entities.length > 0) return;
  const listed = sibling?.kind === 'heading' && isName(sibling) && !isPlainHeading(topic.text) ? sibling.entities : [];
  // “## *The trust*”: the short form of one that the draft has not named yet.
  const others = topic.parts().units.flatMap(unit => (unit.kind === 'mention' ? unit.forms : []));
  const isOver = (entity: Entity) =>
    listed.some(other => other.type === entity.type) ||
    (others.length > 0 && others.every(form => form.entity !== entity && form.entity.type === entity.type)) ||
    (entity.type !== 'person' && isNamelike(topic.text));
  discourse.recent = discourse.recent.filter(({ entity }) => entity === undefined || !isOver(entity));
}

/** “## The Fen Arena”, “## Fen Arena (1938)”: nothing but somebody's or something's name. */
function isName({ entities, parts }: Topic): boolean {
  return (
    entities.length === 1 &&
    parts().units.every(unit => unit.kind !== 'name' && (unit.kind !== 'word' || isFunctionWord(unit.norm)))
  );
}

/** One word with a capital that is none of the words that articles have for headings: “Tarn”, but not “Construction” or “Legacy”. */
function isNamelike(text: string): boolean {
  const [, word = ''] = /^\p{P}*(?:The )?(\p{Lu}\p{Ll}{3,})\p{P}*$/u.exec(text.trim()) ?? [];
  const norm = word.toLowerCase();
  return (
    word !== '' &&
    !isPlainHeading(norm) &&
    !abstract.test(norm) &&
    !common.has(norm) &&
    verbForm(norm) === undefined &&
    typesOfNoun(norm) === undefined
  );
}

const abstract =
  /(?:[tsc]ions?|ments?|ness|[aeil]ty|ances?|ences?|ships?|hood|ings?|tures?|isms?|ics|logy|graphy|ally|als?|ed|ers?|ors?|ss|ies)$/;

const common = new Set(
  `legacy aftermath origins origin youth childhood death family career style route design today tomorrow yesterday beginnings end ends ending epilogue
   prologue preface war peace rise fall plot cast crew music climate economy sport sports culture transport politics government fleet price
   prices crime flora fauna trade work works home school money family friends love language languages people food film films books novels art
   awards honours honors honour theatre stage health death marriage divorce trial verdict appeal crisis fire flood damage rescue victims toll
   causes cause effects effect results result risks risk costs cost funds budget tickets access format rules teams squad coach captain league
   debut comeback retreat return exile prison escape flight launch orbit crash inquiry report reports sources source notes further reading
   links trivia myths myth names name logo crest colours colors kit ground stands roof tower nave choir crypt organ bells clock gallery
   collection archive archives visitors staff students faculty campus sites site views view north south east west spring summer autumn winter
   context method methods data background ancestry roots genesis concept idea scope size shape form structure body engine wings cabin deck
   hull sail sails speed range power fuel weight height depth length population towns villages rivers lakes geology soil water weather
   wildlife tourism industry mines mining ports roads rail church churches faith religion myth legend legends folklore cuisine dress
   customs festivals holidays fame impact future present past chronicle timeline story tale premise themes theme motifs sequel sequels
   remake score soundtrack lyrics album albums singles tour tours band members lineup influences critics reviews praise scandal controversy
   recovery relapse diagnosis symptoms treatment prevention vaccine vaccines spread waves lockdown testing masks science nobel prize prizes`.split(
    /\s+/,
  ),
);
