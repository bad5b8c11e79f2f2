import { foldName } from '../values/names/foldName';
import { pronounOf } from './language/pronounOf';
import { isGround } from './readings/isGround';
import { normOf, type Unit } from './sentence/unit';
import { typesOfNoun } from './typesOfNoun';

/**
 * Whether a name that no fact knows may be somebody's: not “*the* James Caird”, which is a ship's or a paper's, and not “in Walvis Bay” or “South
 * Georgia”, which is a place's, though its first word be a given name.
 */
export function mayBePerson(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const before = normOf(units[at - 1]);
  if (unit?.kind !== 'name' || /^(?:the|an?)$/.test(before)) return false;
  if (pronounOf(unit.text) !== undefined) return true;
  return !placing.test(before) && !places.test(unit.text) && !isGround(unit.text) && !endsInKind(unit.text);
}

/** “Rask *Tower*”, “Brandt *Foundation*”: a name of several words whose last tells what the thing is. */
export function endsInKind(name: string): boolean {
  const words = foldName(name).split(' ');
  const types = typesOfNoun(words.at(-1) ?? '');
  return words.length > 1 && types !== undefined && !types.has('person');
}

const placing = /^(?:in|at|near|into|outside|off|across|throughout)$/;

const places =
  /^(?:north|south|east|west|new|port|fort|mount|lake|cape|san|santa|saint|st|los|las|upper|lower|great|isle|rio)[. ]|\b(?:bay|island|islands|river|mountains?|valley|county|beach|city|harbou?r|peninsula|strait)$/i;
