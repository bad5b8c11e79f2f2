import { stemsOf } from './stemsOf';

/** Verbs of which a clause may be the object without “that” before it: “The guide *says* the dam cost …”. Stems. */
export const contentVerbs: ReadonlySet<string> = stemsOf(
  `say think know show believe claim report confirm suggest announce insist note admit reveal add hope fear learn realise realize remember
   agree mean prove indicate estimate guess suppose understand recall forget notice explain argue conclude discover mention`,
);

/** Verbs that whoever asks or denies them takes what their clause says for granted: “Few people *know* that S opened”, “Did you *notice* that …?” Stems. */
export const factiveVerbs: ReadonlySet<string> = stemsOf(
  'know realise realize remember recall notice forget regret discover appreciate understand',
);

/** Verbs that deny what their clause says: “Nobody *disputes* that S opened” says that it did. Stems. */
export const disputingVerbs: ReadonlySet<string> = stemsOf('dispute doubt deny contest question challenge');
