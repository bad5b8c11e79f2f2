import type { Comparison } from '../dateValue';
import type { Concept, Term, TermClass } from './termClass';

/**
 * How what the draft names stands to what the fact names. The same, or a broader word (“musician” for a cellist), agrees; a narrower one
 * (“bass guitar” for the guitar), and what somebody may well be besides (“poet” for a novelist), leaves it open; two that exclude one
 * another disagree.
 */
export function compareTerms(terms: TermClass, found: readonly Term[], known: readonly Term[]): Comparison {
  const pairs = found.flatMap(told => known.map(own => compareConcepts(terms, told.concept, own.concept)));
  if (pairs.includes('agrees')) return 'agrees';
  return pairs.length > 0 && pairs.every(pair => pair === 'disagrees') ? 'disagrees' : 'unsettled';
}

function compareConcepts(terms: TermClass, found: Concept, known: Concept): Comparison {
  const above = ancestors(terms, known);
  if (found === known || above.has(found)) return 'agrees';
  const around = ancestors(terms, found);
  if (around.has(known)) return 'unsettled';
  const circles = circlesOf(found, around);
  const own = circlesOf(known, above);
  return circles.has('any') || own.has('any') || [...circles].some(circle => own.has(circle))
    ? 'unsettled'
    : 'disagrees';
}

function ancestors({ concepts }: TermClass, concept: Concept): ReadonlySet<Concept> {
  const found = new Set<Concept>();
  const add = ({ broader }: Concept) => {
    for (const name of broader) {
      const above = concepts.get(name);
      if (above === undefined || found.has(above)) continue;
      found.add(above);
      add(above);
    }
  };
  add(concept);
  return found;
}

/** Its own, and those of all that it is a kind of; but though anybody may be a writer, not everybody is a novelist. */
function circlesOf({ circles }: Concept, above: ReadonlySet<Concept>): ReadonlySet<string> {
  return new Set([...circles, ...[...above].flatMap(concept => concept.circles.filter(circle => circle !== 'any'))]);
}
