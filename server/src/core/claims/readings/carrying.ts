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
