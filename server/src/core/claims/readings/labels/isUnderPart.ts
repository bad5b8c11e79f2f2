import { foldName } from '../../../values/names/foldName';
import type { SentenceContext, SubjectUnit } from '../../sentenceContext';

/** What a building or a vehicle has, and what nothing is that a fact has dates and figures of. */
const parts =
  /^(?:the )?(?:cupola|dome|lantern|spire|steeple|belfry|nave|choir|chancel|apse|crypt|vault|cloister|portal|facade|roof|organ|bell|altar|staircase|interior|garden|wing|annexe?|extension|pitch|runway|terminal|engine|cockpit|keel|hull)s?$/;

/** Under “Dome | Begun | Height” stand the domes' figures, though the row bears the name of the whole; but “Dome | … | Holt Dome” is one. */
export function isUnderPart({ block, prose }: SentenceContext, { entity }: SubjectUnit): boolean {
  const heading = block.row?.[0]?.heading;
  if (heading === undefined) return false;
  const noun = foldName(prose.slice(heading.start, heading.end));
  if (!parts.test(noun)) return false;
  const stem = noun.replace(/^the /, '').replace(/s$/, '');
  return ![entity.label, ...entity.aliases].some(name => foldName(name).split(/[\s-]/).includes(stem));
}
