import type { Reading, SentenceContext } from '../../sentenceContext';
import type { ResolvedDate } from '../../verdicts/resolveDates';
import { isAgeAside } from './other/isAgeAside';
import { isAnothersDay } from './other/isAnothersDay';
import { isAnothersOwn } from './other/isAnothersOwn';
import { isAnothersValue } from './other/isAnothersValue';
import { isAtField } from './other/isAtField';
import { isBehindOtherName } from './other/isBehindOtherName';
import { isBesides } from './other/isBesides';
import { isBuilder } from './other/isBuilder';
import { isDealWithOther } from './other/isDealWithOther';
import { isDerived } from './other/isDerived';
import { isElsewhere } from './other/isElsewhere';
import { isExcepted } from './other/isExcepted';
import { isForOtherTask } from './other/isForOtherTask';
import { isFurtherTerm } from './other/isFurtherTerm';
import { isGapped } from './other/isGapped';
import { isHead } from './other/isHead';
import { isHeldByOther } from './other/isHeldByOther';
import { isHolderElsewhere } from './other/isHolderElsewhere';
import { isIdiom } from './other/isIdiom';
import { isInOneCountry } from './other/isInOneCountry';
import { isJourney } from './other/isJourney';
import { isJudged } from './other/isJudged';
import { isLateSigner } from './other/isLateSigner';
import { isLongerName } from './other/isLongerName';
import { isLongerTitle } from './other/isLongerTitle';
import { isMovedSince } from './other/isMovedSince';
import { isNamesake } from './other/isNamesake';
import { isOfAbsolute } from './other/isOfAbsolute';
import { isOfAction } from './other/isOfAction';
import { isOfAnotherVerb } from './other/isOfAnotherVerb';
import { isOfCompared } from './other/isOfCompared';
import { isOfKinBefore } from './other/isOfKinBefore';
import { isOfNameBefore } from './other/isOfNameBefore';
import { isOfNounBefore } from './other/isOfNounBefore';
import { isOfOtherNumber } from './other/isOfOtherNumber';
import { isOfOtherOffice } from './other/isOfOtherOffice';
import { isOfOtherType } from './other/isOfOtherType';
import { isOfOuterClause } from './other/isOfOuterClause';
import { isOfPhraseHead } from './other/isOfPhraseHead';
import { isOnlyNear } from './other/isOnlyNear';
import { isOpeningNoun } from './other/isOpeningNoun';
import { isOtherFate } from './other/isOtherFate';
import { isOtherFlight } from './other/isOtherFlight';
import { isOtherKind } from './other/isOtherKind';
import { isOtherLanding } from './other/isOtherLanding';
import { isOtherLeaving } from './other/isOtherLeaving';
import { isOtherParent } from './other/isOtherParent';
import { isOtherPost } from './other/isOtherPost';
import { isOtherPredicate } from './other/isOtherPredicate';
import { isOtherRace } from './other/isOtherRace';
import { isOtherRow } from './other/isOtherRow';
import { isOtherSeat } from './other/isOtherSeat';
import { isOtherTie } from './other/isOtherTie';
import { isOtherTurn } from './other/isOtherTurn';
import { isOtherValue } from './other/isOtherValue';
import { isPassing } from './other/isPassing';
import { isPlot } from './other/isPlot';
import { isQuestioned } from './other/isQuestioned';
import { isReckonedBy } from './other/isReckonedBy';
import { isScript } from './other/isScript';
import { isSister } from './other/isSister';
import { isSoldByOwner } from './other/isSoldByOwner';
import { isSomeEvent } from './other/isSomeEvent';
import { isSomePeople } from './other/isSomePeople';
import { isSomeSuch } from './other/isSomeSuch';
import { isStartOfWork } from './other/isStartOfWork';
import { isSuccessor } from './other/isSuccessor';
import { isTakenElsewhere } from './other/isTakenElsewhere';
import { isTitleAlone } from './other/isTitleAlone';
import { isTopScorer } from './other/isTopScorer';
import { isTradeBefore } from './other/isTradeBefore';
import { isViewed } from './other/isViewed';
import { isAtSpot } from './part/isAtSpot';
import { isAverage } from './part/isAverage';
import { isDifference } from './part/isDifference';
import { isDoneTo } from './part/isDoneTo';
import { isFewOf } from './part/isFewOf';
import { isFirstOfSort } from './part/isFirstOfSort';
import { isForCountry } from './part/isForCountry';
import { isFurther } from './part/isFurther';
import { isInPart } from './part/isInPart';
import { isOfHeadBehind } from './part/isOfHeadBehind';
import { isOfItsOwnNoun } from './part/isOfItsOwnNoun';
import { isOfMany } from './part/isOfMany';
import { isOfObject } from './part/isOfObject';
import { isOfOtherNoun } from './part/isOfOtherNoun';
import { isOfOwnPart } from './part/isOfOwnPart';
import { isOfPart } from './part/isOfPart';
import { isOfSecondTeam } from './part/isOfSecondTeam';
import { isOfThingBeside } from './part/isOfThingBeside';
import { isOneByRank } from './part/isOneByRank';
import { isOneDayOfTwo } from './part/isOneDayOfTwo';
import { isOnOneTrip } from './part/isOnOneTrip';
import { isOtherOne } from './part/isOtherOne';
import { isPart } from './part/isPart';
import { isPayersShare } from './part/isPayersShare';
import { isRate } from './part/isRate';
import { isScoped } from './part/isScoped';
import { isShare } from './part/isShare';
import { isSoInPart } from './part/isSoInPart';
import { isSomeOf } from './part/isSomeOf';
import { isSortOfCity } from './part/isSortOfCity';
import { isStretch } from './part/isStretch';
import { isSubset } from './part/isSubset';
import { isThere } from './part/isThere';
import { isTotal } from './part/isTotal';
import { isWithinTown } from './part/isWithinTown';
import { isAfterAnother } from './time/isAfterAnother';
import { isAgain } from './time/isAgain';
import { isAlready } from './time/isAlready';
import { isAnniversary } from './time/isAnniversary';
import { isDateOfNoun } from './time/isDateOfNoun';
import { isDateOfOccasion } from './time/isDateOfOccasion';
import { isDateOfVerb } from './time/isDateOfVerb';
import { isExpected } from './time/isExpected';
import { isForAWhile } from './time/isForAWhile';
import { isFormer } from './time/isFormer';
import { isFormerHolder } from './time/isFormerHolder';
import { isOfAnnouncement } from './time/isOfAnnouncement';
import { isOfEdition } from './time/isOfEdition';
import { isOfOtherDays } from './time/isOfOtherDays';
import { isOfOtherEdition } from './time/isOfOtherEdition';
import { isOfPastYears } from './time/isOfPastYears';
import { isOtherAge } from './time/isOtherAge';
import { isOtherHour } from './time/isOtherHour';
import { isPeriodBound } from './time/isPeriodBound';
import { isPlanned } from './time/isPlanned';
import { isRecordSince } from './time/isRecordSince';
import { isRecurrent } from './time/isRecurrent';
import { isSoFar } from './time/isSoFar';
import { isSpanStart } from './time/isSpanStart';
import { isTimeMark } from './time/isTimeMark';
import { isTurning } from './time/isTurning';

type Doubt = (context: SentenceContext, reading: Reading, dates: ReadonlyMap<number, ResolvedDate>) => boolean;

/** What speaks for it that the sentence tells of something else than the fact does, as an explanation names it. One a file. */
const doubts: readonly (readonly [string, Doubt])[] = [
  ['a namesake of another year', isNamesake],
  ['where it starts from', isAtField],
  ['something made of it', isDerived],
  ['said of what lies beside it', isOfPhraseHead],
  ['one of many of that name', isOfMany],
  ['the one that stands out of several', isOneByRank],
  ['counted by another verb', isOfAnotherVerb],
  ['a namesake of another kind', isOtherKind],
  ['no such thing is of that sort', isOfOtherType],
  ['counted in a row of their own', isOtherRow],
  ['the words fit other things as well', isOtherValue],
  ['people in general', isSomePeople],
  ['any such thing', isSomeSuch],
  ['what came after it, or stood there before', isSuccessor],
  ['that holder’s office is another', isHolderElsewhere],
  ['a part of the whole', isPart],
  ['a side of its own under the club’s name', isOfSecondTeam],
  ['who played best there', isTopScorer],
  ['how many there are in all', isTotal],
  ['a count of some games, sides or places', isScoped],
  ['how much there is at one place', isThere],
  ['the measure of one spot', isAtSpot],
  ['how old it is', isAgeAside],
  ['so in part, or not yet', isSoInPart],
  ['an average, or a plan', isAverage],
  ['so much at a time, or for something else', isRate],
  ['done now and then', isRecurrent],
  ['who did it in one country', isForCountry],
  ['the name may stand in a longer one', isLongerTitle],
  ['the name stands in that of another body', isLongerName],
  ['what is said of the noun has a value of its own', isOtherPredicate],
  ['another parent', isOtherParent],
  ['so much it was once', isFormer],
  ['so it was at its height, or long ago', isOfOtherDays],
  ['so it was at another time', isFormerHolder],
  ['where it was made', isMovedSince],
  ['what comes on top', isFurther],
  ['an anniversary', isAnniversary],
  ['an event that only tells when', isTimeMark],
  ['an office without its holder', isTitleAlone],
  ['the day of what came before', isAfterAnother],
  ['the date tells which one is meant', isDateOfNoun],
  ['the day of what came before or was in its way', isDateOfOccasion],
  ['held once more', isOfEdition],
  ['another edition', isOfOtherEdition],
  ['the day on which it was told', isOfAnnouncement],
  ['the day of another verb', isDateOfVerb],
  ['when there was such a thing last', isRecordSince],
  ['how long something went on', isPeriodBound],
  ['the post may have passed on just now', isOfPastYears],
  ['a plan', isPlanned],
  ['an end for a while', isForAWhile],
  ['so already, or still', isAlready],
  ['not for the first time', isAgain],
  ['what a work tells', isPlot],
  ['who put it up', isBuilder],
  ['who wrote the words', isScript],
  ['taken elsewhere, not won', isTakenElsewhere],
  ['how a place sees it', isViewed],
  ['what somebody thought of it', isJudged],
  ['whether it is so, is what the words are about', isQuestioned],
  ['the first there, and maybe not the first', isElsewhere],
  ['so besides', isBesides],
  ['a journey', isJourney],
  ['a place within the town', isWithinTown],
  ['a place near it', isOnlyNear],
  ['another of its sort', isOtherOne],
  ['said of a noun of its own', isOfOtherNoun],
  ['by how much something differs', isDifference],
  ['a share of the figure', isShare],
  ['the first of its sort', isFirstOfSort],
  ['so in one country, or for one use', isInPart],
  ['said of a second thing', isGapped],
  ['the capital or the largest of a sort', isSortOfCity],
  ['a place for some, or of another time', isOtherSeat],
  ['told of another time, or of a time to come', isTurning],
  ['what was done to it', isOfAction],
  ['said of the value behind it', isOfAbsolute],
  ['any noun at the start of a sentence', isOpeningNoun],
  ['a trade, told of the name', isTradeBefore],
  ['said of a part, or of what is there', isOfPart],
  ['counted in a part of it', isOfOwnPart],
  ['said of something of its own', isOfItsOwnNoun],
  ['what another noun is', isOfHeadBehind],
  ['another fate', isOtherFate],
  ['another post', isOtherPost],
  ['sent for something else', isForOtherTask],
  ['another landing', isOtherLanding],
  ['in another office', isOtherTurn],
  ['another tie to the body', isOtherTie],
  ['a body of its own', isSister],
  ['what somebody once took it for', isReckonedBy],
  ['one that signed later', isLateSigner],
  ['the day of another that was spoken of', isAnothersDay],
  ['another’s own figure', isAnothersOwn],
  ['set off behind another', isBehindOtherName],
  ['somebody else’s', isAnothersValue],
  ['it was somebody else’s then', isHeldByOther],
  ['a race over another distance', isOtherRace],
  ['said of another than it', isExcepted],
  ['who stands for the body', isHead],
  ['the day of either clause', isOfOuterClause],
  ['the clause may be about another noun', isOfNounBefore],
  ['said of the person right before', isOfKinBefore],
  ['set off behind another name', isOfNameBefore],
  ['said of what it is held against', isOfCompared],
  ['an idiom', isIdiom],
  ['what is to come', isExpected],
  ['a figure of what stands beside it', isOfThingBeside],
  ['a figure of the verb’s object', isOfObject],
  ['how many were aboard', isOnOneTrip],
  ['the first of such flights', isOtherFlight],
  ['another leaving than that of an office', isOtherLeaving],
  ['sold on by its buyer', isSoldByOwner],
  ['somebody else’s, as “a wedding” is', isSomeEvent],
  ['of another office', isOfOtherOffice],
  ['so much of it lies there', isStretch],
  ['those of a sort or a place', isSubset],
  ['what one of them paid', isPayersShare],
  ['people have more than one', isFurtherTerm],
  ['some of them', isSomeOf],
  ['one of two days', isOneDayOfTwo],
  ['to whom it is done', isDoneTo],
  ['a few of them', isFewOf],
  ['counted before it was over', isSoFar],
  ['the temperature of another hour', isOtherHour],
  ['the age at another time', isOtherAge],
  ['what passed it', isPassing],
  ['another deal', isDealWithOther],
  ['so in one country', isInOneCountry],
  ['when it was begun', isSpanStart],
  ['when the work on it began', isStartOfWork],
  ['another of the row', isOfOtherNumber],
];

/**
 * Why the value, however plainly told, may be another thing's, a part's or another time's, in a few words: it can agree with the fact, and
 * refutes nothing. Undefined where nothing speaks for that.
 */
export function findDoubt(
  context: SentenceContext,
  reading: Reading,
  dates: ReadonlyMap<number, ResolvedDate>,
): string | undefined {
  return reading.strength === 1 ? undefined : doubts.find(([, doubt]) => doubt(context, reading, dates))?.[0];
}
