/** A place beside a relational noun that may hold its value. */
export interface Slot {
  /** The unit of the value. */
  readonly value: number;
  /** As in `Reading`. */
  readonly strength: 1 | 2 | 3;
  readonly how: string;
  /** “S's director, V”: who somebody is, said in passing. */
  readonly isApposition?: boolean;
}
