declare module 'edtf' {
  /** What the grammar makes of one EDTF text. Months count from 0; an open end of an interval is null. */
  interface EdtfNode {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
    readonly level: number;
    readonly values: readonly unknown[];
    /** True, or a bit mask of the parts that it qualifies. */
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
    /** A bit mask of the digits written as X: 1–8 the year's from the left, 16 and 32 the month's, 64 and 128 the day's. */
    readonly unspecified?: number;
    readonly earlier?: boolean;
    readonly later?: boolean;
  }

  /** Throws where the text is no EDTF. */
  export function parse(text: string, constraints?: { readonly level?: 0 | 1 | 2 | 3 }): EdtfNode;
}
