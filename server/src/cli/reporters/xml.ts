import XMLBuilder from 'fast-xml-builder';
import { plainLine } from './plainLine';

/** An element: attributes under `@name`, text under `#text`, children under their names. */
export interface XmlElement {
  readonly [name: string]: string | number | XmlElement | readonly XmlElement[];
}

/** A document with this root. Every text is escaped, and what XML has no place for is replaced. */
export function xml(root: string, element: XmlElement): string {
  const builder = new XMLBuilder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    suppressBooleanAttributes: false,
    suppressEmptyNode: true,
    format: true,
    attributeValueProcessor: (_name, value) => xmlText(String(value)),
    tagValueProcessor: (_name, value) => String(value).split('\n').map(xmlText).join('\n'),
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [root]: element })}`;
}

/** XML has no place for control characters, nor for U+FFFE and U+FFFF. */
function xmlText(text: string): string {
  return plainLine(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
}
