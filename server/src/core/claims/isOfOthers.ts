import type { Entity } from '../facts/factSet';
import { isNamed, normOf, type Unit } from './sentence/unit';

/** “the eruption *of Pinatubo*”, “the border *with Tarnia*”, “*between* Norland *and Tarnia*”: a name that is none of the entity's stands behind the noun. */
export function isOfOthers(units: readonly Unit[], at: number, entity: Entity): boolean {
  if (isTheirs(units, at, entity)) return true;
  const link = normOf(units[at + 1]);
  // “the war *in Tarnia*”: a place that tells which.
  if (link === 'in' && isStruggle(units[at])) return isNamed(units[at + 2]) && !isOwnName(units[at + 2], entity);
  if (!/^(?:of|with|to|between)$/.test(link)) return false;
  const first = normOf(units[at + 2]) === 'the' ? at + 3 : at + 2;
  const named = link === 'between' && normOf(units[first + 1]) === 'and' ? [first, first + 2] : [first];
  return named.some(i => isNamed(units[i]) && !isOwnName(units[i], entity));
}

/** “*Tarnia and Norland* signed *their* peace treaty”, of a treaty that has neither in its name. */
function isTheirs(units: readonly Unit[], at: number, entity: Entity): boolean {
  const their = [at - 1, at - 2].find(i => normOf(units[i]) === 'their');
  if (their === undefined) return false;
  const owners = units.slice(0, their).filter(isNamed);
  return owners.length > 0 && !owners.some(owner => isOwnName(owner, entity));
}

function isStruggle(unit: Unit | undefined): boolean {
  const form = unit?.kind === 'mention' ? unit.forms[0]?.words.at(-1)?.norm : normOf(unit);
  return /^(?:war|conflict|uprising|rebellion|revolution|coup)$/.test(form ?? '');
}

/** Whether the unit names the entity, a part of its name or what it stands beside. */
export function isOwnName(unit: Unit | undefined, entity: Entity): boolean {
  if (unit?.kind === 'mention')
    return unit.forms.some(
      f => f.entity === entity || entity.context.includes(f.entity.id) || isInLabel(entity, f.entity.label),
    );
  return unit?.kind === 'name' && isInLabel(entity, unit.text);
}

function isInLabel({ label, aliases }: Entity, name: string): boolean {
  return [label, ...aliases].some(own => own.includes(name));
}
