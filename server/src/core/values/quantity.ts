/** An amount and its unit: 44 days, 311 km, 1.65 billion USD, 7 novels. */
export interface Quantity {
  readonly amount: number;
  /** The upper end of a range, `amount` being the lower; absent for a single figure. */
  readonly high?: number | undefined;
  /** The source gives it as about so much. */
  readonly approximate?: boolean;
  /** The canonical unit's id from the unit table (`day`, `km`, `USD`), or the counted noun in the singular (`novel`); absent for a bare number. */
  readonly unit?: string | undefined;
}
