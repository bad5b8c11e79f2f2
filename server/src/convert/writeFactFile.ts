import { stringify, type Tags } from 'yaml';
import type { FactFileData } from './factFileData';

/**
 * A fact file as YAML, with a comment above it. Dates and figures stand without quotes, as people write them: fact files keep
 * every scalar as it is written, but for true, false and null.
 */
export function writeFactFile({ entities, sources, facts }: FactFileData, comment: string): string {
  const sections = [
    ...(entities.size > 0 ? [{ entities }] : []),
    ...(sources.size > 0 ? [{ sources }] : []),
    { facts },
  ];
  const heading = comment.replace(/^(?=.)/gm, '# ');
  return [...(heading === '' ? [] : [`${heading}\n`]), ...sections.map(section => stringify(section, style))].join(
    '\n',
  );
}

const style = {
  customTags: (tags: Tags) => tags.filter(tag => typeof tag === 'string' || !/:(?:int|float)$/.test(tag.tag)),
  aliasDuplicateObjects: false,
  lineWidth: 0,
};
