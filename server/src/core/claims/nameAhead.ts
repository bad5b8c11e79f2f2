import type { Entity } from '../facts/factSet';
import type { Discourse } from './discourse';
import { pastArticle } from './sentence/beforeArticle';
import type { Clause } from './sentence/clause';
import { normOf, type Unit, wordOf } from './sentence/unit';

/** “*When it opened* in 1913, the tower was lit up”, “*by the time it* …”: at the start of a paragraph, the name behind the comma is meant. */
export function nameAhead(
  units: readonly Unit[],
  clauses: readonly Clause[],
  at: number,
  { recent, block }: Discourse,
): Entity | undefined {
  const isByThen = wordOf(units[0]) === 'by' && normOf(units[2]) === 'time';
  if (at > 3 || !(isByThen || opening.test(wordOf(units[0]))) || recent.some(r => r.block === block)) return undefined;
  const comma = units.findIndex((unit, i) => i > at && normOf(unit) === ',');
  const name = pastArticle(units, comma);
  const unit = units[name];
  if (comma < 0 || unit?.kind !== 'mention' || !clauses.some(({ subject }) => subject === name)) return undefined;
  const [form, ...others] = unit.forms;
  return form?.kind === 'name' && others.every(({ entity }) => entity === form.entity) ? form.entity : undefined;
}

const opening = /^(?:when|after|before|since|until|while|although|though|once|as|if|because)$/;
