import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** “S *expects* revenue of V”, “*forecasts* a profit of V”: what is to come. */
export function isExpected({ units }: SentenceContext, { property, clause, value }: Reading): boolean {
  const { verb, passive } = clause;
  if (property.value !== 'quantity' || verb === undefined || passive || value < verb.end) return false;
  return /^(?:expect|forecast|predict|anticipate|target|project)(?:s|ed|ing)?$/.test(normOf(units[verb.end - 1]));
}
