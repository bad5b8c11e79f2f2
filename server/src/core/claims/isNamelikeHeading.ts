import { verbForm } from './language/verbForms';
import { isPlainHeading } from './topicOf';
import { typesOfNoun } from './typesOfNoun';

/** One word with a capital that is none of the words that articles have for headings: “Tarn”, but not “Construction” or “Legacy”. */
export function isNamelikeHeading(text: string): boolean {
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
