export interface Slot {
  readonly value: number;
  readonly strength: 1 | 2 | 3;
  readonly how: string;
}
