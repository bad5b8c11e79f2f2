/**
 * “the United Kingdom”, “the University of Utrecht”: the name as it stands in a sentence, with the article that some names of states, and those
 * with an “of” behind a common noun, have there.
 */
export function withArticle(name: string): string {
  return articled.test(name) ? `the ${name}` : name;
}

/** “The *Anchor*”: a name without the article that stands before it already. */
export function behindArticle(prose: string, at: number, name: string): string {
  const isLed = /^the /i.test(name) && /\bthe $/i.test(prose.slice(Math.max(0, at - 5), at));
  return isLed ? name.slice('the '.length) : name;
}

const articled =
  /^(?!the )(?:(?:.* )?(?:Kingdom|Republic|Union|States|Emirates|Nations|Federation|Islands|Netherlands|Philippines|Bahamas|Maldives)|(?:\w+ )?(?:University|Academy|Institute|Museum|Library|Bank|Church|Cathedral|Ministry|Department|Bureau|Council|Court|House|Chamber|Board|Kingdom|Republic|Isle|Gulf|Bay|Strait|Order|League|College|Society|Stadium) of .+)$/;
