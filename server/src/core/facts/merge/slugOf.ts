import { foldName } from '../../values/names/foldName';

/** A name as an id: “Turkey–Armenia border” → `turkey-armenia-border`. */
export function slugOf(label: string): string {
  const folded = foldName(label);
  const slug = (
    isAscii.test(folded) ? folded.replace(/[^a-z0-9]+/gi, '-') : folded.replace(/[^\p{L}\p{N}]+/gu, '-')
  ).replace(/^-|-$/g, '');
  return slug.slice(0, 80) || 'entity';
}

// Unicode's classes take long to compile, and folded names rarely need them.
const isAscii = /^[ -~]*$/;
