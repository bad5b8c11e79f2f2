import { realpath } from 'node:fs/promises';
import { isWithin, parentOf, withSlashes } from '../../workspace/paths';

/** Whether a path goes through this folder and leads out of it, by a link. */
export async function leadsOut(path: string, folder: string): Promise<boolean> {
  const home = await targetOf(folder);
  if (isWithin(home, await targetOf(path))) return false;
  for (let at = parentOf(path); at !== undefined; at = parentOf(at))
    if (isWithin(home, await targetOf(at))) return true;
  return false;
}

async function targetOf(path: string): Promise<string> {
  return withSlashes(await realpath(path).catch(() => path));
}
