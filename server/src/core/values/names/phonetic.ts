import { foldText } from './foldName';

/** Each rule's result is what the later rules see. Letters stand for themselves; a digraph becomes its plain letter. */
const rules: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/['-]/g, ''],
  // Щ, ш, ч, ж, х and ғ in English, German, French, Polish and Turkish spelling.
  [/shch|schtsch/g, 's'],
  [/tsch|tch|cz/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/ch/g, 'c'],
  [/dzh/g, 'j'],
  [/dj/g, 'd'],
  [/zh/g, 'z'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ks/g, 'x'],
  // Wladimir is Vladimir; inside and at the end a w is a letter of its own, or a slip.
  [/^w/, 'v'],
  [/ff$/g, 'v'],
  [/q(?!u)/g, 'k'],
  // Umlauts written out; "Michael", "Samuel" and "Noel" have none.
  [/([ao]|[^q]u)e(?!ls?$)/g, '$1'],
  [/ou/g, 'u'],
  // Й, ы, и, ю and я.
  [/sk[iyj]+$/g, 'ski'],
  [/y(?=[aeiou])/g, 'i'],
  [/(?<=[ae])y/g, 'i'],
  [/oy$/g, 'oi'],
  [/(?<=[^aeiou])y(?=[^aeiou])/g, 'i'],
  [/^ie/g, 'e'],
  [/(\w\w)ee(?=\w)/g, '$1i'],
  [/oo/g, 'u'],
  [/([aeiou])\1/g, '$1'],
  // Ё after a hushing sound or a soft sign.
  [/([cs])i?ov(a?)$/g, '$1ev$2'],
  [/iov(a?)$/g, 'iev$1'],
  [/(..)enka$/g, '$1enko'],
  [/ndr$/g, 'nder'],
];

/** A word as it sounds, whatever transliteration it is written in. */
export function phonetic(word: string): string {
  let key = foldText(word).text.trim();
  for (const [pattern, replacement] of rules) key = key.replace(pattern, replacement);
  return key;
}
