import type { NameIndex } from '../../nameIndex';
import type { Entry } from './agreedProperty';
import { entityIn } from './entityIn';
import { valueIn } from './valueIn';

/** The one whom `name` names with the one value of `text`, as a list of that entry alone; empty where either is not clear. */
export function entryIn(name: string, text: string, names: NameIndex): Entry[] {
  const value = valueIn(text);
  const entity = value === undefined ? undefined : entityIn(name, names);
  return value === undefined || entity === undefined ? [] : [{ entity, value }];
}
