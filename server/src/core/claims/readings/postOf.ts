import type { Fact } from '../../facts/factSet';
import { foldName } from '../../values/names/foldName';
import { determiners, possessives, prepositions } from '../language/closedClasses';
import { stem } from '../language/stem';

/** The content words of the post that a fact's statement tells of, as stems: “Ida Moe was elected *mayor of Viborg* in 1990.” */
export function postOf({ statement = '' }: Fact): ReadonlySet<string> {
  const [, said = ''] = told.exec(statement) ?? [];
  const words = said.replace(/\b(?:on \d|in \d|in [A-Z]\w+ \d|since |until ).*$/, '').match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .map(word => foldName(word))
      .filter(isContent)
      .map(stem),
  );
}

const told = /\b(?:appointed|elected|named|made|chosen|became|resigned|stepped down|picked)\b(.*)$/;

function isContent(word: string): boolean {
  return !determiners.has(word) && !prepositions.has(word) && !possessives.has(word);
}

/** Words that say nothing of which post is meant: “the *youngest* mayor”, “to the *job*”. */
const idle =
  /^(?:\w+est|new|next|first|last|woman|man|female|post|job|position|role|office|place|seat|successor|replacement|surprise|body|charge|power|high|own|very|country|nation|city|town|club|firm|company|then|late|early)$/;

/** Whether all the words that tell a post are those of the fact's. */
export function isSamePost(words: readonly string[], post: ReadonlySet<string>): boolean {
  return words.every(word => idle.test(word) || post.has(stem(word)));
}
