import { foldName } from '../../values/names/foldName';
import { givenNames } from './givenNames';

/** Titles whose bearers are “he”. */
const menByTitle = words('sir mr king prince emperor lord father pope duke count baron brother');

/** Those whose bearers are “she”. */
const womenByTitle = words(
  'mrs miss ms lady dame princess empress madame mademoiselle duchess countess baroness queen sister mother',
);

/** Nouns for people, by which a text speaks of somebody without a name. */
const menByNoun = words(
  'father stepfather grandfather brother husband son grandson uncle nephew man boy gentleman king prince priest monk widower',
);
const womenByNoun = words(
  'mother stepmother grandmother sister wife daughter granddaughter aunt niece woman girl lady queen princess nun widow bride',
);

const othersByNoun = words(
  `elder eldest younger youngest cousin child friend colleague pupil student teacher rival boss servant clerk doctor lawyer printer publisher
  consul captain assistant agent patron landlord nurse secretary successor predecessor poet painter`,
);

const personNouns = new Set([...menByNoun, ...womenByNoun, ...othersByNoun]);

/** Whether the folded word is a noun for a person. */
export function isPersonNoun(norm: string): boolean {
  return personNouns.has(norm);
}

/** The pronoun of which a person's name is sure: by its first word, a given name or a title, or a noun that stands for the name. */
export function pronounOf(name: string): 'he' | 'she' | undefined {
  const [first = ''] = foldName(name).split(/[\s.-]/);
  if (givenNames.he.has(first) || menByTitle.has(first) || menByNoun.has(first)) return 'he';
  return givenNames.she.has(first) || womenByTitle.has(first) || womenByNoun.has(first) ? 'she' : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
