import type { Entity } from '../facts/factSet';
import { sameName } from '../values/names/sameName';
import { callsPlace } from './language/callsPlace';
import { isNamed, normOf, type Unit } from './sentence/unit';
import { townOf } from './townOf';

const between = new Set(', ( a an the which that is lies located situated found small large old in of'.split(' '));

/** “*Ashby* in Norland”, “*Ashby*, which is in Norland,”: what the town is in stands behind it. */
export function isInItsRegion(units: readonly Unit[], at: number, entity: Entity): boolean {
  const region = townOf(entity)?.region;
  if (region === undefined) return false;
  let i = at + 1;
  while (i < at + 9 && (between.has(normOf(units[i])) || callsPlace(normOf(units[i])))) i++;
  const unit = units[i];
  if (i === at + 1 || !isNamed(unit) || !/^(?:in|of|\(|the)$/.test(normOf(units[i - 1]))) return false;
  return unit?.kind === 'name'
    ? sameName(unit.text, region)
    : unit?.kind === 'mention' && unit.forms.some(form => [form.entity.label, ...form.entity.aliases].includes(region));
}
