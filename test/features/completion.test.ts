import assert from 'node:assert/strict';
import { completion } from '../../server/src/features/completion';
import { readAtCursor } from './writingFixture';

const facts = `
entities:
  turkey: { label: Turkey, type: place }
  armenia: { label: Armenia, type: place }
  border:
    label: Turkey–Armenia border
    aliases: [Turkish-Armenian border]
    short: [land border, border]
    context: [turkey, armenia]
    type: place
  serdar-kilic: { label: Serdar Kılıç, aliases: [Serdar Kilic], type: person, description: Turkey's special envoy }
  mevlut-cavusoglu: { label: Mevlüt Çavuşoğlu, type: person }
  hakan-fidan: { label: Hakan Fidan, type: person }
  ararat-mirzoyan: { label: Ararat Mirzoyan, type: person }
  second-war: { label: Second Karabakh War, type: event }
  platform: { label: six-nation platform, type: organization }
  meeting: { label: Vienna meeting, type: event }
facts:
  - { subject: border, property: closed, value: 1993-04-03 }
  - { subject: turkey, property: foreign-minister, value: mevlut-cavusoglu, valid: 2015-11-24/2023-06-03 }
  - { subject: turkey, property: foreign-minister, value: hakan-fidan, valid: 2023-06-03/.. }
  - { subject: armenia, property: foreign-minister, value: ararat-mirzoyan, valid: 2021-08/.. }
  - { subject: second-war, property: duration, value: 44 days }
  - { subject: platform, property: members, value: [turkey, armenia, Russia, Iran] }
  - { subject: meeting, property: location, value: Vienna }
`;

/** The labels offered at the cursor. */
function offered(marked: string): string[] {
  const { reading, offset } = readAtCursor(facts, marked);
  return completion(reading, offset).map(({ label }) => label);
}

const front = '---\ndate: 2022-03-05\n---\n\n';

describe('completion', () => {
  const cases: [marked: string, labels: string[]][] = [
    ['The envoy is Serdar K‸', ['Serdar Kılıç']],
    ['The envoy is Kil‸', ['Serdar Kılıç']],
    ['The envoy is Kıl‸', ['Serdar Kılıç']],
    ['Serdar Kılıç spoke. The envoy is Kil‸', ['Kılıç', 'Serdar Kılıç']],
    ['The envoy is Serdar ‸', ['Serdar Kılıç']],
    ['The envoy is SERDAR K‸', ['Serdar Kılıç']],
    ['The Turkey–Armenia border, shut since ‸', ['1993', 'April 1993', '3 April 1993']],
    ['The Turkey–Armenia border, shut since 19‸', ['1993']],
    ['The Turkey–Armenia border was closed on ‸', ['3 April 1993']],
    ['The Turkey–Armenia border was closed in ‸', ['1993', 'April 1993']],
    [
      'Turkey and Armenia met on May 3, 2022. The border, shut since ‸, may reopen.',
      ['1993', 'April 1993', 'April 3, 1993'],
    ],
    [`${front}Turkey's foreign minister, ‸`, ['Mevlüt Çavuşoğlu', 'Çavuşoğlu']],
    [`${front}Turkey's foreign minister, ‸, spoke.`, ['Mevlüt Çavuşoğlu', 'Çavuşoğlu']],
    [`${front}Turkey's foreign minister, M‸`, ['Mevlüt Çavuşoğlu']],
    ['---\ndate: 2024-03-05\n---\n\nTurkey’s foreign minister, ‸', ['Hakan Fidan', 'Fidan']],
    [`${front}The foreign minister of Armenia is ‸`, ['Ararat Mirzoyan', 'Mirzoyan']],
    ['The Second Karabakh War lasted ‸', ['44 days']],
    ['The Second Karabakh War lasted ‸ days.', ['44']],
    ['The members of the six-nation platform are Turkey, Armenia, ‸', ['Russia', 'Iran']],
    ['The Vienna meeting was held in ‸', ['Vienna']],
    ['- The **Turkey–Armenia border**, shut since ‸', ['1993', 'April 1993', '3 April 1993']],
    ['The Turkey–Armenia border, shut\nsince\n‸', ['1993', 'April 1993', '3 April 1993']],
  ];
  for (const [marked, labels] of cases) it(marked.slice(-70), () => assert.deepEqual(offered(marked), labels));

  const nothing = [
    'The ‸',
    'T‸',
    'S‸',
    'Turkey ‸',
    'The Turkey–Armenia border ‸',
    'The Turkey–Armenia border was closed ‸',
    'The Turkey–Armenia border was closed by ‸',
    'The Turkey–Armenia border was closed, and people ‸',
    'The Turkey–Armenia border was not closed in ‸',
    'Shut since ‸',
    'The shop, shut since ‸',
    'The Turkey–Armenia border, shut since 1993. In ‸',
    "Turkey's foreign minister met ‸",
    "Turkey's foreign minister is in ‸",
    'people in serdar k‸',
    '`Serdar K‸`',
    '`Serdar K‸',
    '```\nSerdar K‸\n```',
    '    Serdar K‸',
    '[x](Serdar K‸)',
    '[x](Serdar K‸',
    '[x]: Serdar K‸',
    '[^Serdar‸',
    'https://x.example/Serdar‸',
    '<!-- Serdar K‸ -->',
    '<a title="Serdar K‸">x</a>',
    '---\ntitle: Serdar K‸\n---\n\nText.',
    '---\ntitle: Serdar K‸',
    '‸',
    '\n\n‸',
    'Serdar Kılıç spoke.\n\n‸',
    'The envoy is Ser‸dar',
  ];
  for (const marked of nothing) it(`nothing: ${marked}`, () => assert.deepEqual(offered(marked), []));
});
