import { countriesOfDemonym, countryOf } from '../../../../values/places/countries';
import { isRegion } from '../../../../values/places/regions';
import { isNamed, normOf, type Unit } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** Bodies of which each country has its own; a party or a parliament has its country before it, and is the same. */
const bodies = /\b(?:association|club|federation|society|guild|league)$/i;
const groups = /^(?:ladies|women|girls|men|boys|students|workers|children|veterans|youth|junior|young)$/i;

/** “The *American* Alpine Club”, “the *Ladies'* Alpine Club”, “Nintendo *of Europe*”: a body of its own whose name has the other's in it. */
export function isSister({ units, prose }: SentenceContext, { subject }: Reading): boolean {
  const at = subject.unit;
  const unit = units[at];
  if (subject.entity.type !== 'organization' || subject.via !== 'name' || unit === undefined) return false;
  const textOf = (other: Unit | undefined) => (other === undefined ? '' : prose.slice(other.start, other.end));
  // “the platform *of Turkey, Russia and Iran*” lists who is in it.
  const isAlone = !/^(?:,|and)$/.test(normOf(units[at + 3])) || !isNamed(units[at + 4]);
  if (normOf(units[at + 1]) === 'of' && isLand(textOf(units[at + 2])) && isAlone) return true;
  if (!bodies.test(textOf(unit))) return false;
  const before = /^'s?$/.test(normOf(units[at - 1])) ? at - 2 : at - 1;
  return before === at - 1
    ? countriesOfDemonym(textOf(units[before])).length > 0 || groups.test(textOf(units[before]))
    : groups.test(textOf(units[before]));
}

function isLand(name: string): boolean {
  return (
    countryOf(name) !== undefined ||
    isRegion(name) ||
    /^(?:Europe|America|Asia|Africa|Australia|Latin America|North America)$/.test(name)
  );
}
