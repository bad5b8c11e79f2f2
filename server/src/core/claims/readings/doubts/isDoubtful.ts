import type { Reading, SentenceContext } from '../../sentenceContext';
import type { ResolvedDate } from '../../verdicts/resolveDates';
import { isAnothersDay } from './other/isAnothersDay';
import { isAnothersOwn } from './other/isAnothersOwn';
import { isAnothersValue } from './other/isAnothersValue';
import { isBesides } from './other/isBesides';
import { isDealWithOther } from './other/isDealWithOther';
import { isDerived } from './other/isDerived';
import { isElsewhere } from './other/isElsewhere';
import { isFurtherTerm } from './other/isFurtherTerm';
import { isGapped } from './other/isGapped';
import { isHead } from './other/isHead';
import { isHolderElsewhere } from './other/isHolderElsewhere';
import { isJourney } from './other/isJourney';
import { isLateSigner } from './other/isLateSigner';
import { isLongerTitle } from './other/isLongerTitle';
import { isNamesake } from './other/isNamesake';
import { isOfAbsolute } from './other/isOfAbsolute';
import { isOfAction } from './other/isOfAction';
import { isOfAnotherVerb } from './other/isOfAnotherVerb';
import { isOfNounBefore } from './other/isOfNounBefore';
import { isOfOtherOffice } from './other/isOfOtherOffice';
import { isOfOtherType } from './other/isOfOtherType';
import { isOfOuterClause } from './other/isOfOuterClause';
import { isOpeningNoun } from './other/isOpeningNoun';
import { isOtherFate } from './other/isOtherFate';
import { isOtherKind } from './other/isOtherKind';
import { isOtherLanding } from './other/isOtherLanding';
import { isOtherParent } from './other/isOtherParent';
import { isOtherPost } from './other/isOtherPost';
import { isOtherPredicate } from './other/isOtherPredicate';
import { isOtherRow } from './other/isOtherRow';
import { isOtherSeat } from './other/isOtherSeat';
import { isOtherTurn } from './other/isOtherTurn';
import { isOtherValue } from './other/isOtherValue';
import { isPassing } from './other/isPassing';
import { isPlot } from './other/isPlot';
import { isReckonedBy } from './other/isReckonedBy';
import { isSister } from './other/isSister';
import { isSomePeople } from './other/isSomePeople';
import { isSuccessor } from './other/isSuccessor';
import { isTakenElsewhere } from './other/isTakenElsewhere';
import { isTitleAlone } from './other/isTitleAlone';
import { isTradeBefore } from './other/isTradeBefore';
import { isViewed } from './other/isViewed';
import { isAverage } from './part/isAverage';
import { isDifference } from './part/isDifference';
import { isDoneTo } from './part/isDoneTo';
import { isFewOf } from './part/isFewOf';
import { isFirstOfSort } from './part/isFirstOfSort';
import { isForCountry } from './part/isForCountry';
import { isFurther } from './part/isFurther';
import { isInPart } from './part/isInPart';
import { isOfMany } from './part/isOfMany';
import { isOfOtherNoun } from './part/isOfOtherNoun';
import { isOfPart } from './part/isOfPart';
import { isOneDayOfTwo } from './part/isOneDayOfTwo';
import { isOtherOne } from './part/isOtherOne';
import { isPart } from './part/isPart';
import { isPayersShare } from './part/isPayersShare';
import { isRate } from './part/isRate';
import { isScoped } from './part/isScoped';
import { isShare } from './part/isShare';
import { isSoInPart } from './part/isSoInPart';
import { isSomeOf } from './part/isSomeOf';
import { isStretch } from './part/isStretch';
import { isSubset } from './part/isSubset';
import { isThere } from './part/isThere';
import { isTotal } from './part/isTotal';
import { isWithinTown } from './part/isWithinTown';
import { isAfterAnother } from './time/isAfterAnother';
import { isAnniversary } from './time/isAnniversary';
import { isDateOfNoun } from './time/isDateOfNoun';
import { isDateOfVerb } from './time/isDateOfVerb';
import { isFormer } from './time/isFormer';
import { isFormerHolder } from './time/isFormerHolder';
import { isOfAnnouncement } from './time/isOfAnnouncement';
import { isOfEdition } from './time/isOfEdition';
import { isOfOtherEdition } from './time/isOfOtherEdition';
import { isOfPastYears } from './time/isOfPastYears';
import { isOtherAge } from './time/isOtherAge';
import { isPeriodBound } from './time/isPeriodBound';
import { isPlanned } from './time/isPlanned';
import { isRecordSince } from './time/isRecordSince';
import { isRecurrent } from './time/isRecurrent';
import { isSoFar } from './time/isSoFar';
import { isSpanStart } from './time/isSpanStart';
import { isTimeMark } from './time/isTimeMark';

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
  isSomePeople,
  isSuccessor,
  isHolderElsewhere,
  isPart,
  isTotal,
  isScoped,
  isThere,
  isSoInPart,
  isAverage,
  isRate,
  isRecurrent,
  isForCountry,
  isLongerTitle,
  isOtherPredicate,
  isOtherParent,
  isFormer,
  isFormerHolder,
  isFurther,
  isAnniversary,
  isTimeMark,
  isTitleAlone,
  isAfterAnother,
  isDateOfNoun,
  isOfEdition,
  isOfOtherEdition,
  isOfAnnouncement,
  isDateOfVerb,
  isRecordSince,
  isPeriodBound,
  isOfPastYears,
  isPlanned,
  isPlot,
  isTakenElsewhere,
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
  isOfAbsolute,
  isOpeningNoun,
  isTradeBefore,
  isOfPart,
  isOtherFate,
  isOtherPost,
  isOtherLanding,
  isOtherTurn,
  isSister,
  isReckonedBy,
  isLateSigner,
  isAnothersDay,
  isAnothersOwn,
  isAnothersValue,
  isHead,
  isOfOuterClause,
  isOfNounBefore,
  isOfOtherOffice,
  isStretch,
  isSubset,
  isPayersShare,
  isFurtherTerm,
  isSomeOf,
  isOneDayOfTwo,
  isDoneTo,
  isFewOf,
  isSoFar,
  isOtherAge,
  isPassing,
  isDealWithOther,
  isSpanStart,
];

/** Whether the value, however plainly told, may be another thing's, a part's or another time's: it can agree with the fact, and refutes nothing. */
export function isDoubtful(
  context: SentenceContext,
  reading: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): boolean {
  return reading.strength > 1 && doubts.some(doubt => doubt(context, reading, dates));
}
