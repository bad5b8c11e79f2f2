import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “The hall was built *by Holt & Sons*”: a firm puts up what somebody else has designed. */
export function isBuilder({ units }: SentenceContext, { property, clause, value, facts }: Reading): boolean {
  const unit = units[value];
  if (property.id !== 'architect' || unit?.kind !== 'name') return false;
  if (!/^(?:built|build|builds|erected|erects)$/.test(normOf(units[(clause.verb?.end ?? 0) - 1]))) return false;
  return isFirm(unit.text) && facts.every(({ values }) => values.every(({ text }) => !isFirm(text)));
}

function isFirm(name: string): boolean {
  return /(?:& \p{Lu}\p{L}+|\b(?:Sons|Brothers|Bros|Ltd|Limited|Inc|Co|Company|Corporation|Group|Works|Shipyards?|Contractors|Builders|Constructions?|Engineering))\.?$/u.test(
    name,
  );
}
