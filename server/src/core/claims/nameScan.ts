import { someToken } from './tokens';
import { smallHash, type WordUse, type WordUses } from './wordUses';

/** What may stand in a prose. Never overlooks anything. */
export interface NameSigns {
  /** A name begins somewhere. */
  readonly name: boolean;
  /** One of a name's words stands anywhere. */
  readonly part: boolean;
  /** One of a name's words stands beside another word of that name, misspelled. */
  readonly misspelling: boolean;
}

/** A look at prose, word by word, that tells at once that no name stands in it, as in nearly all that is about something else. */
export function createNameScan(uses: WordUses): (prose: string) => NameSigns {
  return prose => {
    let name = false;
    let part = false;
    let misspelling = false;
    let at = 0;
    let before: readonly Seen[] = [];
    someToken(prose, (start, end) => {
      at++;
      // Most words of most prose end here.
      const hash = smallHash(prose, start, end);
      if (hash !== undefined && !uses.small.has(hash)) return false;
      const use = uses.of(prose.slice(start, end));
      name ||= use.begun.length > 0;
      part ||= use.isPart;
      if (use.isPart || use.capital) {
        const near = before.filter(seen => at - seen.at <= reach);
        misspelling ||= near.some(seen => mayMiss(uses, seen.use, use));
        before = [...near, { use, at }];
      }
      return name && misspelling;
    });
    return { name, part, misspelling };
  };
}

interface Seen {
  readonly use: WordUse;
  readonly at: number;
}

/** Whether one of the words may be a name's, and the other another word of that name, misspelled. */
export function mayMiss(uses: WordUses, one: WordUse, other: WordUse): boolean {
  return (
    (one.isPart && other.capital && uses.mayMiss(one, other)) ||
    (other.isPart && one.capital && uses.mayMiss(other, one))
  );
}

/** How many tokens further the next word of the same name may stand: “Treaty *of the* Sea”. */
export const reach = 3;
