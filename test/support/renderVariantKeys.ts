import { phonetic } from '../../server/src/core/values/names/phonetic';
import { transliterationVariants } from '../../server/src/core/values/names/transliterationVariants';

/** The keys of given names' variants, which take a few milliseconds to find: as long as reading a whole draft. */
export function renderVariantKeys(): string {
  const keys = new Map<string, string>();
  const canonical = new Set<string>();
  for (const line of transliterationVariants) {
    const [first = '', ...rest] = line.split(' ');
    canonical.add(phonetic(first));
    for (const name of rest) keys.set(phonetic(name), phonetic(first));
  }
  return `// Made by “npm run generate”.
const pairs = \`${[...keys].map(pair => pair.join(' ')).join('\n')}\`;
export const variantKeys = new Map(pairs.split('\\n').map(pair => pair.split(' ')));
export const canonicalKeys = new Set('${[...canonical].join(' ')}'.split(' '));
`;
}
