import { copulas } from '../language/copulas';
import { gettingVerbs } from '../language/gettingVerbs';
import { stem } from '../language/stem';
import { stemsOf } from '../language/stemsOf';
import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “The signing took place in V”, “their meeting was held on V”, “received her licence in V”. */
export function carriesNoun({ units }: SentenceContext, { verb }: Clause): boolean {
  for (let i = verb?.start ?? 0; i < (verb?.end ?? 0); i++) {
    const stemmed = stem(normOf(units[i]));
    if (light.has(stemmed) || gettingVerbs.has(stemmed)) return true;
  }
  return false;
}

/** Verbs that say little beside their noun. */
const light = stemsOf(
  'have has had hold held come came follow happen occur mark celebrate reach make made give given gave put record estimate report stand stood date fall fell swim swam race row deliver perform conduct fight fought play sing sang',
);

export function isCopula(context: SentenceContext, clause: Clause): boolean {
  if (clause.verb === undefined) return false;
  const last = normOf(context.units[clause.verb.end - 1]);
  return copulas.has(last) || /^(?:named|called|'s)$/.test(last);
}

/** “The payroll *ran to* V”, “the members *number* V”, “its population *grew to* V”: verbs that only say how much there is of the noun. */
export function tellsAmount({ units }: SentenceContext, { verb }: Clause): boolean {
  if (verb === undefined) return false;
  const head = normOf(units[verb.end - 1]);
  return amounting.test(head) || (reaching.test(head) && normOf(units[verb.end]) === 'to');
}

const amounting =
  /^(?:number(?:s|ed)?|total(?:s|led|ed)?|exceed(?:s|ed)?|equal(?:s|led|ed)?|top(?:s|ped)?|measure[sd]?)$/;
const reaching =
  /^(?:run|runs|ran|amount(?:s|ed)?|come|comes|came|grow|grows|grew|grown|rise|rises|rose|risen|swell|swells|swelled|climb(?:s|ed)?|fall|falls|fell|fallen|shrink|shrinks|shrank|shrunk|drop(?:s|ped)?|extend(?:s|ed)?)$/;
