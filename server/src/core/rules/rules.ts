import { impossibleDate } from './impossibleDate';
import { misspelledName } from './misspelledName';
import type { ProseRule, ValueRule } from './rule';
import { unsourcedClaim } from './unsourcedClaim';
import { weekdayMismatch } from './weekdayMismatch';
import { wrongAge } from './wrongAge';
import { wrongDate } from './wrongDate';
import { wrongMember } from './wrongMember';
import { wrongName } from './wrongName';
import { wrongOrdinal } from './wrongOrdinal';
import { wrongPlace } from './wrongPlace';
import { wrongQuantity } from './wrongQuantity';
import { wrongStatement } from './wrongStatement';

/** The rules about values, each with what it covers; the first that covers a judgment reports it. */
export const valueRules: readonly ValueRule[] = [
  wrongMember,
  wrongAge,
  wrongDate,
  wrongOrdinal,
  wrongQuantity,
  wrongPlace,
  wrongName,
  wrongStatement,
];

/** The rules that look at every sentence. */
export const proseRules: readonly ProseRule[] = [weekdayMismatch, impossibleDate, misspelledName, unsourcedClaim];
