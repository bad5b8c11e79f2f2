import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { isCapital } from '../../values/letters';
import { foldName } from '../../values/names/foldName';
import { factsOf } from '../factIndex';
import { determiners } from '../language/closedClasses';
import type { Occurrence } from '../occurrences';
import type { Clause } from '../sentence/clause';
import { normOf, type Unit } from '../sentence/unit';
import type { SentenceContext, SubjectUnit } from '../sentenceContext';

/**
 * “reached *Nome*”, where the property is “reached the Pole”: a curator's verb is about the name in the label, and not about another. What
 * the vocabulary knows to have an object (“joined”) is about the one that the fact names, wherever it does.
 */
export function hasOtherObject(
  context: SentenceContext,
  { last, property, wording }: Occurrence,
  clause: Clause,
  subject: SubjectUnit | undefined,
): boolean {
  const builtIn = findBuiltInProperty(property.id);
  const isNamed = wording.role === 'any' && property.label.split(' ').some(word => isCapital(word));
  if (!isNamed && !builtIn?.hasObject) return false;
  let at = Math.max(clause.verb?.end ?? 0, last + 1);
  if (determiners.has(normOf(context.units[at]))) at++;
  const unit = context.units[at];
  if ((unit?.kind !== 'name' && unit?.kind !== 'mention') || at === subject?.unit) return false;
  const name = foldName(context.prose.slice(unit.start, unit.end));
  const facts = subject === undefined ? [] : factsOf(context.index, subject.entity.id, property);
  const told = facts.flatMap(({ id, statement, note }) => [id.replaceAll('-', ' '), statement ?? '', note ?? '']);
  return ![property.label, property.id.replaceAll('-', ' '), ...property.triggers, ...told].some(text =>
    isNamedIn(text, name, unit),
  );
}

/** By the name as it is written, or by another of the same entity. */
function isNamedIn(text: string, name: string, unit: Unit): boolean {
  const words = ` ${foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const names =
    unit.kind === 'mention'
      ? unit.forms.flatMap(({ entity }) => [entity.label, ...entity.aliases, ...entity.short])
      : [];
  return [name, ...names.map(foldName)].some(each => words.includes(` ${each.replace(/[^\p{L}\p{N}]+/gu, ' ')} `));
}
