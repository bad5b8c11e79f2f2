import { lazy } from '../lazy';
import { someToken } from './tokens';
import { smallHash, type WordUse, type WordUses } from './wordUses';

/** What may stand in a prose. Never overlooks anything. */
export interface NameSigns {
  /** A name begins somewhere. */
  readonly name: boolean;
  /** A name begins, or one of a name's words stands, somewhere. */
  readonly part: boolean;
  /** One of a name's words stands beside another word of that name, misspelled. Costs more than all else, and is asked where no name stands. */
  readonly misspelling: () => boolean;
}

/** A look at prose, word by word, that tells at once that no name stands in it, as in nearly all that is about something else. */
export function createNameScan(uses: WordUses): (prose: string) => NameSigns {
  return prose => {
    let part = false;
    const seen: Seen[] = [];
    const note = (use: WordUse, at: number) => {
      part ||= use.isPart;
      if (use.isPart || use.capital) seen.push({ use, at });
    };
    const name = someUse(uses, prose, (use, at) => {
      note(use, at);
      return use.begun.length > 0;
    });
    const misspelling = lazy(() => {
      // The look for a name has ended at the first.
      if (name) {
        seen.length = 0;
        someUse(uses, prose, (use, at) => {
          note(use, at);
          return false;
        });
      }
      return holdsMisspelling(uses, seen);
    });
    return { name, part: part || name, misspelling };
  };
}

function holdsMisspelling(uses: WordUses, seen: readonly Seen[]): boolean {
  return seen.some(({ use, at }, i) => {
    for (let before = i - 1; before >= 0; before--) {
      const other = seen[before];
      if (other === undefined || at - other.at > reach) return false;
      if (mayMiss(uses, other.use, use)) return true;
    }
    return false;
  });
}

/** Whether some word that has a use is what is looked for; `at` counts all tokens. */
function someUse(uses: WordUses, prose: string, isWanted: (use: WordUse, at: number) => boolean): boolean {
  let at = 0;
  return someToken(prose, (start, end) => {
    at++;
    // Most words of most prose end here.
    const hash = smallHash(prose, start, end);
    return (hash === undefined || uses.small.has(hash)) && isWanted(uses.of(prose.slice(start, end)), at);
  });
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
