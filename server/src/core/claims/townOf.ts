import type { Entity } from '../facts/factSet';
import { isCapital } from '../values/letters';
import { sameName } from '../values/names/sameName';
import { isNamed, normOf, type Unit } from './sentence/unit';

/** A town and what a label says that it is in. */
interface Town {
  readonly town: string;
  readonly region: string;
}

/** The two parts of “Ashby, Norland”, where the facts have no shorter name for the place; undefined where the label has no such parts. */
export function townOf({ label, aliases, short, type }: Entity): Town | undefined {
  const [town = '', region = '', ...more] = label.split(', ');
  const isOne = type === 'place' && region !== '' && more.length === 0 && isCapital(town) && !/["()]/.test(label);
  return isOne && ![...aliases, ...short].includes(town) ? { town, region } : undefined;
}

/** “Ashby” of “Ashby, Norland”, which is its name once the text has told which. */
export function townsOf(entity: Entity): string[] {
  const town = townOf(entity)?.town;
  return town === undefined ? [] : [town];
}

const between = new Set(
  ', ( a an the which that is lies located situated found small large old city town village county state province in of'.split(
    ' ',
  ),
);

/** “*Ashby* in Norland”, “*Ashby*, which is in Norland,”: what the town is in stands behind it. */
export function isInItsRegion(units: readonly Unit[], at: number, entity: Entity): boolean {
  const region = townOf(entity)?.region;
  if (region === undefined) return false;
  let i = at + 1;
  while (i < at + 9 && between.has(normOf(units[i]))) i++;
  const unit = units[i];
  if (i === at + 1 || !isNamed(unit) || !/^(?:in|of|\(|the)$/.test(normOf(units[i - 1]))) return false;
  return unit?.kind === 'name'
    ? sameName(unit.text, region)
    : unit?.kind === 'mention' && unit.forms.some(form => [form.entity.label, ...form.entity.aliases].includes(region));
}
