import type { Entity } from '../facts/factSet';

/** “*A* Quiet Tide”: the article is the title's own, though the name is known without it. */
export function isTitleArticle({ label, aliases }: Entity, norm: string): boolean {
  return /^an?$/.test(norm) && [label, ...aliases].some(name => name.toLowerCase().startsWith(`${norm} `));
}
