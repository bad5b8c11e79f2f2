/**
 * “the United Kingdom”, “the University of Utrecht”: the name as it stands in a sentence, with the article that some names of states, and those
 * with an “of” behind a common noun, have there.
 */
export function withArticle(name: string): string {
  return states.test(name) ? `the ${name}` : bodyWithArticle(name);
}

/** “the University of Utrecht”; but “Western Union”, which is no state. */
export function bodyWithArticle(name: string): string {
  return bodies.test(name) && !/^the /.test(name) ? `the ${name}` : name;
}

/** “The *Anchor*”: a name without the article that stands before it already. */
export function behindArticle(prose: string, at: number, name: string): string {
  const isLed = /^the /i.test(name) && /\bthe $/i.test(prose.slice(Math.max(0, at - 5), at));
  return isLed ? name.slice('the '.length) : name;
}

const states =
  /^(?!the )(?:.* )?(?:Kingdom|Republic|Union|States|Emirates|Nations|Federation|Islands|Netherlands|Philippines|Bahamas|Maldives)$/;

const bodies =
  /^(?:\w+ )?(?:University|Academy|Institute|Museum|Library|Bank|Church|Cathedral|Ministry|Department|Bureau|Council|Court|House|Chamber|Board|Kingdom|Republic|Isle|Gulf|Bay|Strait|Order|League|College|Society|Stadium) of .+$/;
