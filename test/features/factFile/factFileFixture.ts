import assert from 'node:assert/strict';
import type { FactSet } from '../../../server/src/core/facts/factSet';
import { type FactFileLayout, factFileLayout } from '../../../server/src/core/facts/place/factFileLayout';
import { readFactFiles } from '../../../server/src/core/facts/readFactFiles';
import { dayOf } from '../../../server/src/core/values/day';

/** What the other fact files of the set say. */
const others = `
entities:
  turkey: { label: Turkey, type: place, aliases: [Türkiye] }
  armenia: { label: Armenia, type: place }
  serdar-kilic: { label: Serdar Kılıç, type: person, description: Turkey's special envoy }
  second-war: { label: Second Karabakh War, type: event }
properties:
  table-talk: { label: table talk, value: person, triggers: [table talk] }
sources:
  rferl-2004: { title: "Border To Stay Closed", container-title: RFE/RL, issued: 2004-04-19, URL: https://www.rferl.org/a/1.html }
facts:
  - { id: envoy, subject: turkey, property: special-envoy, value: serdar-kilic, source: rferl-2004 }
`;

export const today = dayOf(2026, 11, 28);

/** A fact file in which a `‸` marks the cursor, beside one that has entities, a source and a fact. */
export function factFileAtCursor(marked: string): {
  readonly text: string;
  readonly layout: FactFileLayout;
  readonly offset: number;
  readonly factSet: FactSet;
} {
  const offset = marked.indexOf('‸');
  assert.ok(offset >= 0, 'the fact file has no cursor');
  const text = marked.replace('‸', '');
  const files = [
    { path: '/w/facts/others.yaml', text: others },
    { path: '/w/facts/a.yaml', text },
  ];
  return { text, layout: factFileLayout(text), offset, factSet: readFactFiles(files).factSet };
}
