import type { Entity } from '../facts/factSet';
import { isCapital } from '../values/letters';

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
