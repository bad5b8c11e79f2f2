import type { Entity } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import { isEndOf } from '../endsOfStretches';
import type { HeardSentence } from '../hearSentence';
import { answerReadings } from '../questions/answerReadings';
import type { Reading, SentenceContext } from '../sentenceContext';
import { slipReadings } from '../slips/slipReadings';
import { followerReadings } from '../tellings/followerReadings';
import { resumedReadings } from '../tellings/resumedReadings';
import { actReadings } from './actReadings';
import { ageReadings } from './ages/ageReadings';
import { columnReadings } from './alike/columnReadings';
import { listedReadings } from './alike/listedReadings';
import { seriesReadings } from './alike/seriesReadings';
import { appositionReadings } from './appositionReadings';
import { atPost } from './atPost';
import { beatenReadings } from './beatenReadings';
import { bornReadings } from './bornReadings';
import { companionReadings } from './companionReadings';
import { contactReadings } from './contactReadings';
import { containerReadings } from './containerReadings';
import { converseReadings } from './converseReadings';
import { countedNameReadings } from './countedNameReadings';
import { counterpartReadings } from './counterpartReadings';
import { coupleReadings } from './coupleReadings';
import { datedKindReadings } from './datedKindReadings';
import { demonymReadings } from './demonymReadings';
import { findDoubt } from './doubts/findDoubt';
import { elapsedReadings } from './elapsed';
import { encounterReadings } from './encounterReadings';
import { equationReadings } from './equationReadings';
import { eventReadings } from './eventReadings';
import { existentialReadings } from './existentialReadings';
import { extendValue } from './extendValue';
import { firstReadings } from './firstReadings';
import { gappedReadings } from './gappedReadings';
import { happeningReadings } from './happeningReadings';
import { isAnotherTime } from './isAnotherTime';
import { kindReadings } from './kinds/kindReadings';
import { askedCellReadings } from './labels/askedCellReadings';
import { boxReadings } from './labels/boxReadings';
import { cellReadings } from './labels/cellReadings';
import { deedEntryReadings } from './labels/deedEntryReadings';
import { entryReadings } from './labels/entryReadings';
import { fragmentReadings } from './labels/fragmentReadings';
import { itemReadings } from './labels/itemReadings';
import { memberReadings } from './labels/memberReadings';
import { rowReadings } from './labels/rowReadings';
import { lastingReadings } from './lastingReadings';
import { lifeBracketReadings } from './lifeBracketReadings';
import { lifespanAt, lifespanReadings } from './lifespanReadings';
import { listReadings } from './listReadings';
import { makingReadings } from './makingReadings';
import { meanwhileReadings } from './meanwhileReadings';
import { measuredKindReadings } from './measuredKindReadings';
import { nounAsideReadings } from './nounAsideReadings';
import { nounReadings } from './nounReadings';
import { officeReadings } from './officeReadings';
import { ofWhichReadings } from './ofWhichReadings';
import { onlyHolderReadings } from './onlyHolderReadings';
import { ordinalReadings } from './ordinalReadings';
import { pairRespectively } from './pairRespectively';
import { patternReadings } from './patternReadings';
import { periodReadings } from './periodReadings';
import { phaseReadings } from './phaseReadings';
import { isBeside } from './placeAround';
import { predicateReadings } from './predicateReadings';
import { productReadings } from './productReadings';
import { qualityReadings } from './qualityReadings';
import { rankReadings } from './rankReadings';
import { scoreReadings } from './scoreReadings';
import { setInReadings } from './setInReadings';
import { settleContrast } from './settleContrast';
import { sinceReadings } from './sinceReadings';
import { sizedKindReadings } from './sizedKindReadings';
import { spanReadings } from './spanReadings';
import { standingReadings } from './standing/standingReadings';
import { statementReadings } from './statementReadings';
import { successionReadings } from './successionReadings';
import { sumReadings } from './sumReadings';
import { tenureReadings } from './tenureReadings';
import { termReadings } from './terms/termReadings';
import { wholeTerm } from './terms/wholeTerm';
import { thingReadings } from './thingReadings';
import { tollReadings } from './tollReadings';
import { underReadings } from './underReadings';
import { venueReadings } from './venueReadings';
import { verbReadings } from './verbReadings';
import { whenReadings } from './whenReadings';
import { wholeReadings } from './wholeReadings';
import { whomReadings } from './whomReadings';

/** “The rover Perseverance”: a name of the subject is no value of it. */
function isItself(context: SentenceContext, reading: Reading): boolean {
  const unit = context.units[reading.value];
  return (
    reading.value === reading.subject.unit ||
    (unit?.kind === 'mention' && unit.forms.some(form => form.entity === reading.subject.entity)) ||
    (unit?.kind === 'name' && isNameOf(unit.text, reading.subject.entity))
  );
}

/** “Born like Ada Lovelace (*1815–1852*)”: the years of a life belong to the name before them. */
function isOthersLife(context: SentenceContext, { value, isLifespan }: Reading): boolean {
  return lifespanAt(context, value) !== undefined && isLifespan !== true;
}

function isNameOf(text: string, { label, aliases }: Entity): boolean {
  const name = foldName(text);
  return [label, ...aliases].some(own => foldName(own) === name);
}

/** “his 34th birthday, 20 March 1936”: the day is not that of the birth. */
function isBirthday({ units }: SentenceContext, { property, trigger }: Reading): boolean {
  return property.id === 'born' && trigger !== undefined && units[trigger.first - 1]?.kind === 'ordinal';
}

/** `told` are the sentence's readings of nouns and verbs. */
type Construction = (sentence: HeardSentence, told: readonly Reading[]) => readonly Reading[];

/** In prose, beside verbs and nouns; in the order in which their readings compete. */
const constructions: readonly Construction[] = [
  ({ context }) => patternReadings(context),
  ({ context }) => converseReadings(context),
  ({ context }) => bornReadings(context),
  ({ context }) => makingReadings(context),
  ({ context }) => appositionReadings(context),
  ({ context }) => nounAsideReadings(context),
  ({ context }) => productReadings(context),
  ({ context }) => datedKindReadings(context),
  ({ context }) => underReadings(context),
  ({ context }) => meanwhileReadings(context),
  ({ context }) => predicateReadings(context),
  ({ context }) => qualityReadings(context),
  ({ context, dates }) => lifespanReadings(context, dates),
  ({ context }) => lifeBracketReadings(context),
  ({ context, dates }, told) => periodReadings(context, told, dates),
  ({ context }, told) => containerReadings(context, told),
  ({ context }, told) => gappedReadings(context, told),
  ({ context }) => counterpartReadings(context),
  ({ context, dates }) => tenureReadings(context, dates),
  ({ context, dates }) => successionReadings(context, dates),
  ({ context }) => elapsedReadings(context),
  ({ context }) => sinceReadings(context),
  ({ context }) => spanReadings(context),
  ({ context }) => phaseReadings(context),
  ({ context }) => equationReadings(context),
  ({ context }) => listReadings(context),
  ({ context, dates }) => seriesReadings(context, dates),
  ({ context }) => sumReadings(context),
  ({ context }) => rankReadings(context),
  ({ context }) => standingReadings(context),
  ({ context }) => ordinalReadings(context),
  ({ context }) => coupleReadings(context),
  ({ context }) => demonymReadings(context),
  ({ context }) => termReadings(context),
  ({ context }) => kindReadings(context),
  ({ context }) => setInReadings(context),
  ({ context }) => ofWhichReadings(context),
  ({ context }) => statementReadings(context),
  ({ context }) => venueReadings(context),
  ({ context }) => tollReadings(context),
  ({ context }) => companionReadings(context),
  ({ context }) => wholeReadings(context),
  ({ context }) => measuredKindReadings(context),
  ({ context }) => sizedKindReadings(context),
  ({ context }) => existentialReadings(context),
  ({ context }) => whomReadings(context),
  ({ context }) => thingReadings(context),
  ({ context }) => contactReadings(context),
  ({ context }) => onlyHolderReadings(context),
  ({ context, now }, told) => officeReadings(context, told, now),
  ({ context }) => countedNameReadings(context),
  ({ context, dates }) => scoreReadings(context, dates),
  ({ context, dates }) => eventReadings(context, dates),
  ({ context }) => lastingReadings(context),
  ({ context }) => whenReadings(context),
  ({ context }) => happeningReadings(context),
  ({ context }) => firstReadings(context),
  ({ context, dates }) => encounterReadings(context, dates),
  ({ context }) => beatenReadings(context),
  ({ context, dates }) => actReadings(context, dates),
  ({ context, dates, now }) => ageReadings(context, dates, now),
  ({ context }) => fragmentReadings(context),
  ({ context }) => entryReadings(context),
  ({ context }) => deedEntryReadings(context),
  ({ context }) => itemReadings(context),
  ({ context }) => boxReadings(context),
  ({ context }) => memberReadings(context),
  ({ context }) => listedReadings(context),
  ({ context, dates, now }) => slipReadings(context, dates, now.spokenOf),
  ({ context, dates }) => answerReadings(context, dates),
  ({ context }) => resumedReadings(context),
  ({ context }) => followerReadings(context),
];

/** In a table's row. */
const rowConstructions: readonly Construction[] = [
  ({ context }) => rowReadings(context),
  ({ context }) => cellReadings(context),
  ({ context }) => columnReadings(context),
  ({ context }) => askedCellReadings(context),
  ({ context }) => ordinalReadings(context),
  ({ context, dates }) => slipReadings(context, dates),
];

/**
 * Every way in which each sentence's values can be taken for what it says of its subjects. One construction after the other looks at all
 * sentences: the code of them all together is larger than the processor's caches, that of one is not.
 */
export function findReadings(sentences: readonly HeardSentence[]): Reading[][] {
  const asked = sentences.map(sentence => ({ sentence, told: [] as Reading[], readings: [] as Reading[] }));
  const rows = asked.filter(({ sentence }) => sentence.isAbout && sentence.context.block.row !== undefined);
  for (const construction of rowConstructions) readAll(construction, rows);

  const prose = asked.filter(({ sentence }) => sentence.isAbout && mayTell(sentence.context));
  for (const each of prose) each.readings.push(...verbReadings(each.sentence.context));
  for (const each of prose) {
    const nouns = nounReadings(each.sentence.context);
    each.told.push(...nouns, ...each.readings);
    each.readings.push(...nouns);
  }
  for (const construction of constructions) readAll(construction, prose);
  return asked.map(({ sentence, readings }) =>
    readings.length === 0
      ? readings
      : sentence.context.block.row === undefined
        ? settleReadings(sentence, readings)
        : readings.flatMap(reading => wholeTerm(sentence.context, reading) ?? []),
  );
}

/** Without a name, a value, a word that stands for something or a question before it, a sentence of running prose tells nothing of anything. */
function mayTell({ block, wholes, subjects, asked }: SentenceContext): boolean {
  const isPlain = wholes.length === 0 && subjects.length === 0 && asked.length === 0;
  return block.row === undefined && (!isPlain || block.kind !== 'paragraph');
}

interface ReadSentence {
  readonly sentence: HeardSentence;
  /** What its nouns and verbs tell. */
  readonly told: Reading[];
  readonly readings: Reading[];
}

function readAll(construction: Construction, sentences: readonly ReadSentence[]): void {
  for (const { sentence, told, readings } of sentences)
    for (const reading of construction(sentence, told)) readings.push(reading);
}

function settleReadings({ context, dates }: HeardSentence, readings: readonly Reading[]): Reading[] {
  const whole = readings.flatMap(reading => wholeTerm(context, reading) ?? []);
  return pairRespectively(context, whole)
    .flatMap(reading => settleContrast(context, reading) ?? [])
    .filter(
      reading =>
        !isItself(context, reading) &&
        !mistakesEnd(context, reading, whole) &&
        !isOthersLife(context, reading) &&
        !isBeside(context, reading) &&
        !isBirthday(context, reading) &&
        !isAnotherTime(context, reading, dates),
    )
    .map(reading => extendValue(context, doubted(reading, findDoubt(context, reading, dates))))
    .map(reading => atPost(context, reading));
}

/**
 * “The fair *began on* V” tells its first day, and not just any day of it; “was held *from V to W*” tells both, and not when it began.
 */
function mistakesEnd({ units }: SentenceContext, reading: Reading, all: readonly Reading[]): boolean {
  const { value, strength, subject } = reading;
  const unit = units[value];
  const isStretch = unit?.kind === 'date' && unit.date.form.type === 'interval';
  return all.some(
    other =>
      other.value === value &&
      other.subject.entity === subject.entity &&
      (isStretch
        ? isEndOf(reading.facts[0], other.facts[0])
        : other.strength >= strength && isEndOf(other.facts[0], reading.facts[0])),
  );
}

function doubted(reading: Reading, doubt: string | undefined): Reading {
  return doubt === undefined ? reading : { ...reading, strength: 1, doubt };
}
