/** The key of each variant of a given name (`transliterationVariants`), by the phonetic form of the variant. */
export declare const variantKeys: ReadonlyMap<string, string>;
/** The keys themselves. */
export declare const canonicalKeys: ReadonlySet<string>;
