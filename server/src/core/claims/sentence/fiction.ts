import { isLetter } from '../../values/letters';
import { adverbs, coordinators, determiners, possessives, prepositions, pronouns } from '../language/closedClasses';
import type { Clause } from './clause';
import { isDash, normOf, type Unit } from './unit';

/** “*In the film*, X wins”: what happens there is no claim about the world. */
export interface Fiction {
  /** What tells it: the unit of “film”, or of the work's name. */
  readonly teller: number;
  /** From which unit on it is told, and up to which; in the present alone where the words may as well mean what is so. */
  readonly from: number;
  readonly to: number;
  readonly presentOnly: boolean;
}

const invented = new Set(
  `film movie biopic novel novella screenplay script miniseries sitcom musical ballet opera play comic cartoon drama thriller parody satire
   fantasy farce sequel prequel remake adaptation fable legend myth saga fairytale tale story ballad poem fiction dream dreams nightmare daydream`.split(
    /\s+/,
  ),
);
/** A book tells of the world as well, and a series may be one of matches: they invent in the present tense. */
const perhaps = new Set(['book', 'series', 'show', 'episode', 'trailer']);
const bare = new Set(['fiction', 'legend', 'myth', 'fable', 'film', 'dreams']);
const games = new Set(['video', 'computer', 'board', 'role-playing', 'card']);

export function findFiction(units: readonly Unit[]): Fiction | undefined {
  for (let i = 0; i < units.length; i++) {
    if (normOf(units[i]) !== 'in' || !opensPhrase(units, i)) continue;
    const told = tellerIn(units, i + 1);
    if (told !== undefined) return { ...told, from: i, to: endOf(units, i) };
  }
  return undefined;
}

/** At the start, behind a comma or a conjunction: not “the bridge seen *in the film*”, which is the real one. */
function opensPhrase(units: readonly Unit[], at: number): boolean {
  const before = normOf(units[at - 1]);
  return at === 0 || /^[,;:("“]$/.test(before) || coordinators.has(before) || isDash(units, at - 1);
}

function tellerIn(units: readonly Unit[], from: number): Pick<Fiction, 'teller' | 'presentOnly'> | undefined {
  for (let i = from; i < Math.min(units.length, from + 6); i++) {
    const unit = units[i];
    const norm = normOf(unit) || shortOf(unit);
    if (isWork(unit) && norm === '' && (i === from || (i === from + 1 && determiners.has(normOf(units[from])))))
      return { teller: i, presentOnly: true };
    if (unit?.kind === 'mark' && norm !== "'s" && norm !== "'" && norm !== '-') return undefined;
    if (prepositions.has(norm)) return undefined;
    const isGame = norm === 'game' && games.has(normOf(units[i - 1]));
    const isTold = (invented.has(norm) && (i > from || bare.has(norm))) || isGame;
    if ((isTold || perhaps.has(norm)) && endsPhrase(units, i)) return { teller: i, presentOnly: !isTold };
  }
  return undefined;
}

function isWork(unit: Unit | undefined): boolean {
  return unit?.kind === 'mention' && unit.forms.every(form => form.entity.type === 'work');
}

/** “the film” may be the short form of one. */
function shortOf(unit: Unit | undefined): string {
  const [word, ...more] = unit?.kind === 'mention' ? (unit.forms[0]?.words ?? []) : [];
  return isWork(unit) && word !== undefined && more.length === 0 ? word.norm : '';
}

/** Not “the film *industry*”, “the play-*off*” or “the story *of* aviation”. */
function endsPhrase(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const norm = normOf(next);
  if (units[at]?.kind === 'word' && /^(?:story|tale|legend|play)$/.test(normOf(units[at])) && norm === 'of')
    return false;
  if (next?.kind !== 'word') return norm !== '-';
  return (
    !isLetter(norm) ||
    prepositions.has(norm) ||
    determiners.has(norm) ||
    possessives.has(norm) ||
    pronouns.has(norm) ||
    adverbs.has(norm)
  );
}

/** “…; *in truth* she lost”, “In the film …; she lost”. */
function endOf(units: readonly Unit[], from: number): number {
  for (let i = from + 1; i < units.length; i++) {
    const norm = normOf(units[i]);
    if (norm === ';' || norm === 'actually' || norm === 'really') return i;
    if (norm === 'in' && /^(?:truth|reality|fact|life|real)$/.test(normOf(units[i + 1]))) return i;
  }
  return units.length;
}

/** Who made the work and who is in it is so: “In the film, *V plays* her”. */
const making = /^(?:play|star|portray|appear|act|voice|direct|film|shoot|shot|cast|write|wrote|sing|sang|sung)/;

function isMaking(units: readonly Unit[], { verb, passive }: Clause): boolean {
  const isMade = making.test(normOf(units[(verb?.end ?? 0) - 1]));
  return isMade && (!passive || normOf(units[verb?.end ?? 0]) === 'by');
}

export function isInvented(
  units: readonly Unit[],
  { teller, from, to, presentOnly }: Fiction,
  clause: Clause,
): boolean {
  const { start, end, verb, subject, tense } = clause;
  if (verb === undefined || end <= from || start >= to || (presentOnly && tense !== 'present')) return false;
  if (subject === teller || isMaking(units, clause)) return false;
  return !isWork(units[subject ?? -1]);
}
