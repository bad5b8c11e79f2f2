/** “the United Kingdom”, “the Netherlands”: the name as it stands in a sentence, with the article that some names of states have there. */
export function withArticle(name: string): string {
  return articled.test(name) ? `the ${name}` : name;
}

const articled =
  /^(?!the )(?:.* )?(?:Kingdom|Republic|Union|States|Emirates|Nations|Federation|Islands|Netherlands|Philippines|Bahamas|Maldives)$/;
