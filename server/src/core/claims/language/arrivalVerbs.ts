/** Verbs that may stand before who does it, behind a phrase of place or order: “after him *came* V”, “beside her *sat* V”. */
export const arrivalVerbs: ReadonlySet<string> = new Set(
  'came comes followed follows stood stands sat sits lay lies walked went ran rode lived worked'.split(' '),
);
