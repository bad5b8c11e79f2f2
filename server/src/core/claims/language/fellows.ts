const fellows = new Set(
  `twin sister brother cousin rival competitor neighbour neighbor predecessor successor forerunner double copy replica namesake counterpart
   companion partner offshoot subsidiary`.split(/\s+/),
);

/** What something has that is another of its sort: “its *rival*”, “has a *twin* in France”. Singular or plural. */
export function isFellow(norm: string): boolean {
  return fellows.has(norm) || (norm.endsWith('s') && fellows.has(norm.slice(0, -1)));
}
