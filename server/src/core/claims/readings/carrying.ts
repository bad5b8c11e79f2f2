import type { Clause } from '../sentence/clause';
import { normOf } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';

/** “The signing took place in V”, “their meeting was held on V”. */
export function carriesNoun(context: SentenceContext, clause: Clause): boolean {
  for (let i = clause.verb?.start ?? 0; i < (clause.verb?.end ?? 0); i++) {
    if (
      /^(?:take|took|taken|takes|have|has|had|get|got|gets|hold|held|come|came|comes|follow|followed|happen|happened|occur|occurred|mark|marked|celebrate|celebrated|reach|reached|make|made|give|given|put|record|recorded|estimate|estimated|report|reported|stand|stands|stood|date|dates|dated|fall|falls|fell)$/.test(
        normOf(context.units[i]),
      )
    )
      return true;
  }
  return false;
}

export function isCopula(context: SentenceContext, clause: Clause): boolean {
  if (clause.verb === undefined) return false;
  const last = normOf(context.units[clause.verb.end - 1]);
  return /^(?:is|are|was|were|be|been|being|become|becomes|became|remain|remains|remained|named|called|'s)$/.test(last);
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
