import { approximationBefore } from './approximators';
import { completeMention } from './completeMention';
import { surroundings } from './figureContext';
import type { QuantityForm, QuantityMention } from './quantityMention';
import type { NumberReading } from './readNumber';
import { readUnit } from './readUnit';

const articleUnit =
  /an?[ \u00a0](second|minute|hour|day|week|fortnight|month|year|decade|century|mile|kilomet(?:re|er)|met(?:re|er)|inch|foot)(?![a-zÀ-ÖØ-öø-\u1fff-])/iy;

/** "nearly a decade", "lasted an hour": the article counts only where the words before it measure. */
export function readArticle(prose: string, at: number): QuantityMention | undefined {
  articleUnit.lastIndex = at;
  const noun = articleUnit.exec(prose)?.[1];
  if (noun === undefined) return undefined;
  const end = articleUnit.lastIndex;
  const { before, after } = surroundings(prose, at, end);
  const measured =
    approximationBefore(prose, at) !== undefined ||
    /(?:for|lasts?|lasted|lasting|took|takes|spent|within)[ \u00a0]$/i.test(before);
  if (!measured || /^[ \u00a0](?:later|earlier|ago|before|after)/.test(after)) return undefined;
  const start = end - noun.length;
  const unit = readUnit(prose, start);
  if (unit === undefined) return undefined;
  const form: QuantityForm = {
    kind: 'article',
    style: 'words',
    number: { start: at, end: start - 1 },
    grouping: '',
    decimals: 0,
    unit: { span: { start, end }, spelled: true, joint: ' ' },
  };
  const half = /^[ \u00a0]and a half(?![A-Za-zÀ-ÖØ-öø-\u1fff-])/.exec(after)?.[0];
  const amount = half === undefined ? 1 : 1.5;
  const step = half === undefined ? 1 : 0.5;
  const span = { start: at, end: end + (half?.length ?? 0) };
  return completeMention(prose, {
    span,
    amount,
    unit: unit.id,
    dimension: unit.dimension,
    otherReadings: [],
    step,
    form,
  });
}

const ofArticle = /[ \u00a0](?:of[ \u00a0])?an?[ \u00a0]/iy;

/** "half a century", "three-quarters of an hour": a part of one unit. */
export function readPartOfUnit(prose: string, number: NumberReading): QuantityMention | undefined {
  ofArticle.lastIndex = number.end;
  const unit = ofArticle.test(prose) ? readUnit(prose, ofArticle.lastIndex) : undefined;
  if (unit === undefined || !unit.spelled || !/^(?:time|length|mass|area|volume)$/.test(unit.dimension))
    return undefined;
  const span = { start: number.start, end: unit.end };
  const form: QuantityForm = {
    kind: 'article',
    style: number.style,
    number: { start: number.start, end: number.end },
    grouping: '',
    decimals: 0,
    unit: { span: { start: unit.start, end: unit.end }, spelled: true, joint: ' ' },
  };
  const { amount } = number;
  return completeMention(prose, {
    span,
    amount,
    unit: unit.id,
    dimension: unit.dimension,
    otherReadings: [],
    step: amount / 2,
    form,
  });
}
