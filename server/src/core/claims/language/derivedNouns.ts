import { stem } from './stem';

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stem));

/** Stems of what something else is to a thing by its own nature: it has a name, dates and makers of its own. */
export const counterpartNouns = stems(
  'predecessor forerunner successor namesake rival sequel prequel remake reboot parody imitation pastiche replica clone counterpart neighbour',
);

/** Those, and what is made of a thing or after it. */
export const derivedNouns: ReadonlySet<string> = new Set([
  ...counterpartNouns,
  ...stems(
    `adaptation translation reprint biography portrait statue bust documentary restaging re-release spin-off twin sister copy
     memorial monument tribute homage film movie series opera musical ballet dramatisation dramatization staging cartoon
     arrangement transcription orchestration paraphrase`,
  ),
]);
