import type { Clause } from '../sentence/clause';

/** A place beside a relational noun that may hold its value. */
export interface Slot {
  /** The unit of the value. */
  readonly value: number;
  /** As in `Reading`. */
  readonly strength: 1 | 2 | 3;
  readonly how: string;
  /** “S's director, V”: who somebody is, said in passing. */
  readonly isApposition?: boolean;
  /** “Since *the signing of S in V* nobody …”: it is taken for granted, whatever the clause around it denies or asks. */
  readonly isPresupposed?: boolean;
  /** “It would hit the limit, *which is V*”: what says so, where that is not the noun's own clause. */
  readonly clause?: Clause;
}
