/** A key of a fact file, as the schema describes it. */
export interface FactFileKey {
  /** Absent for CSL's further variables. */
  readonly description?: string;
  readonly required?: true;
  /** The only values that it takes. */
  readonly values?: readonly string[];
  /** It holds a list or a map, and never a text. */
  readonly holdsMore?: true;
}

export const factFileKeys: Readonly<
  Record<'file' | 'entity' | 'property' | 'source' | 'fact' | 'reference', Readonly<Record<string, FactFileKey>>>
>;
