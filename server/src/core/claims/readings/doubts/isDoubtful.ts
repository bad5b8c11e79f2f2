import type { Reading, SentenceContext } from '../../sentenceContext';
import type { ResolvedDate } from '../../verdicts/resolveDates';
import { isAfterAnother } from './isAfterAnother';
import { isAnniversary } from './isAnniversary';
import { isAnothersOwn } from './isAnothersOwn';
import { isAverage } from './isAverage';
import { isBesides } from './isBesides';
import { isDateOfNoun } from './isDateOfNoun';
import { isDerived } from './isDerived';
import { isDifference } from './isDifference';
import { isElsewhere } from './isElsewhere';
import { isFirstOfSort } from './isFirstOfSort';
import { isForCountry } from './isForCountry';
import { isFormer } from './isFormer';
import { isFurther } from './isFurther';
import { isGapped } from './isGapped';
import { isHead } from './isHead';
import { isInPart } from './isInPart';
import { isJourney } from './isJourney';
import { isLateSigner } from './isLateSigner';
import { isLongerTitle } from './isLongerTitle';
import { isNamesake } from './isNamesake';
import { isOfAction } from './isOfAction';
import { isOfAnotherVerb } from './isOfAnotherVerb';
import { isOfMany } from './isOfMany';
import { isOfNounBefore } from './isOfNounBefore';
import { isOfOtherNoun } from './isOfOtherNoun';
import { isOfOtherOffice } from './isOfOtherOffice';
import { isOfOtherType } from './isOfOtherType';
import { isOfOuterClause } from './isOfOuterClause';
import { isOfPart } from './isOfPart';
import { isOtherFate } from './isOtherFate';
import { isOtherKind } from './isOtherKind';
import { isOtherLanding } from './isOtherLanding';
import { isOtherOne } from './isOtherOne';
import { isOtherPredicate } from './isOtherPredicate';
import { isOtherRow } from './isOtherRow';
import { isOtherSeat } from './isOtherSeat';
import { isOthersOffice } from './isOthersOffice';
import { isOtherValue } from './isOtherValue';
import { isPart } from './isPart';
import { isPayersShare } from './isPayersShare';
import { isPlanned } from './isPlanned';
import { isPlot } from './isPlot';
import { isRate } from './isRate';
import { isReckonedBy } from './isReckonedBy';
import { isRecurrent } from './isRecurrent';
import { isScoped } from './isScoped';
import { isShare } from './isShare';
import { isSister } from './isSister';
import { isSoInPart } from './isSoInPart';
import { isStretch } from './isStretch';
import { isSubset } from './isSubset';
import { isSuccessor } from './isSuccessor';
import { isTimeMark } from './isTimeMark';
import { isTitleAlone } from './isTitleAlone';
import { isTotal } from './isTotal';
import { isViewed } from './isViewed';
import { isWithinTown } from './isWithinTown';

type Doubt = (context: SentenceContext, reading: Reading, dates: ReadonlyMap<number, ResolvedDate>) => boolean;

/** What speaks for it that the sentence tells of something else than the fact does. One a file. */
const doubts: readonly Doubt[] = [
  isNamesake,
  isDerived,
  isOfMany,
  isOfAnotherVerb,
  isOtherKind,
  isOfOtherType,
  isOtherRow,
  isOtherValue,
  isSuccessor,
  isOthersOffice,
  isPart,
  isTotal,
  isScoped,
  isSoInPart,
  isAverage,
  isRate,
  isRecurrent,
  isForCountry,
  isLongerTitle,
  isOtherPredicate,
  isFormer,
  isFurther,
  isAnniversary,
  isTimeMark,
  isTitleAlone,
  isAfterAnother,
  isDateOfNoun,
  isPlanned,
  isPlot,
  isViewed,
  isElsewhere,
  isBesides,
  isJourney,
  isWithinTown,
  isOtherOne,
  isOfOtherNoun,
  isDifference,
  isShare,
  isFirstOfSort,
  isInPart,
  isGapped,
  isOtherSeat,
  isOfAction,
  isOfPart,
  isOtherFate,
  isOtherLanding,
  isSister,
  isReckonedBy,
  isLateSigner,
  isAnothersOwn,
  isHead,
  isOfOuterClause,
  isOfNounBefore,
  isOfOtherOffice,
  isStretch,
  isSubset,
  isPayersShare,
];

/** Whether the value, however plainly told, may be another thing's, a part's or another time's: it can agree with the fact, and refutes nothing. */
export function isDoubtful(
  context: SentenceContext,
  reading: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  return reading.strength > 1 && doubts.some(doubt => doubt(context, reading, dates));
}
