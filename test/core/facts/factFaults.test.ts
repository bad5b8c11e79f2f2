import assert from 'node:assert/strict';
import { checkFactFixture } from './checkFactFixture';

/** What is wrong → where it is reported. Beside each fault stands a fact that must survive it. */
const faults: Record<string, string> = {
  'a quote left open costs its own entry': `
facts:
  - subject: A
    property: closed
    value: "1993
           ^^^^^ fact-syntax: quote
  - { subject: B, property: kept, value: true, source: https://b.example }
                            ^^^^ fact-unknown-property
`,
  'a list left open': `
facts:
  - subject: A
    property: members
    value: [x, y
           ^^^^^ fact-syntax: The closing “]” is missing.
    source: https://b.example
  - { subject: B, property: closed, value: 1993, source: https://b.example }
`,
  'a fact in braces left open': `
facts:
  - { subject: A, property: members, value: [x, y], source: https://b.example
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ fact-syntax: The closing “}” is missing.
  - { subject: B, property: closed, value: 1993, source: https://b.example }
`,
  'a list left open in braces': `
entities:
  a: { label: A, aliases: [AA }
                          ^^^^^ fact-syntax: The closing “]” is missing.
facts:
  - { subject: B, property: closed, value: 1993, source: https://b.example }
`,
  'a list whose lines stand too far to the left': `
facts:
  - subject: A
    property: members
    source: https://b.example
    value: [x,
    y]
    ^ fact-syntax: This line is not indented as its neighbours are.
  - { subject: B, property: closed, value: 1993, source: https://b.example }
`,
  'two faults of one fact': `
facts:
  - subject: A
    property: closed
    value: 1993
    valid: 2016-13
           ^^^^^^^ fact-date: “2016-13” is no EDTF date
    sorce: https://b.example
    ^^^^^ fact-schema: Did you mean “source”?
  - { subject: B, property: closed, value: 1993, source: https://b.example }
`,
  'a date where a name belongs': `
facts:
  - { subject: A, property: architect, value: 2022-02-30, source: https://b.example }
                                              ^^^^^^^^^^ fact-value: “2022-02-30” looks like a date, but this property takes the name of a person
  - { subject: B, property: named-after, value: "1984", source: https://b.example }
`,
  'a key too far to the right': `
entities:
  a:
    type: place
     label: A
     ^^^^^^^^ fact-syntax: This line is not indented as its neighbours are.
    aliases: [AA]
  b:
    label: B
facts:
  - { subject: b, property: closed, value: 1993, source: https://b.example }
`,
  'a colon in text': `
entities:
  a:
    label: Turkey: a history
           ^^^^^^^^^^^^^^^^^ fact-syntax: quotes
  b:
    label: B
facts:
  - { subject: b, property: closed, value: 1993, source: https://b.example }
`,
  'a tab for indentation': `
entities:
  a:
\tlabel: A
^ fact-syntax: spaces
  b:
    label: B
`,
  'a key given twice': `
facts:
  - subject: A
    property: closed
    value: 1993
    value: 1994
    ^^^^^ fact-syntax: “value” is here twice
    source: https://a.example
`,
  'a section given twice keeps both': `
facts:
  - { subject: A, property: closed, value: 1993, source: https://a.example }
facts:
^^^^^ fact-syntax: twice
  - { subject: B, property: opened, value: 1993, source: https://a.example }
`,
  'a mistyped section': `
fact:
^^^^ fact-schema: Did you mean “facts”?
  - { subject: A, property: closed, value: 1993 }
`,
  'mistyped keys': `
entities:
  a:
    label: A
    alias: [B]
    ^^^^^ fact-schema: Did you mean “aliases”?
facts:
  - subject: B
    ^^^^^^^^^^ fact-schema: no “value”
    property: closed
    valeu: 1993
    ^^^^^ fact-schema: Did you mean “value”?
    source: https://a.example
`,
  'a mistyped constant': `
entities:
  a: { label: A, type: persn }
                       ^^^^^ fact-schema: Did you mean “person”?
facts:
  - { subject: B, property: closed, value: 1993, rank: best, source: https://a.example }
                                                       ^^^^ fact-schema: preferred, normal, deprecated
`,
  'text where a list belongs': `
entities:
  a: { label: A, aliases: Alpha }
                          ^^^^^ fact-schema: list: [Alpha]
`,
  'a map where text belongs': `
entities:
  a: { label: { en: A } }
              ^^^^^^^^^ fact-schema: one text
`,
  'nothing where something belongs': `
entities:
  a:
    label:
          ^ fact-schema: empty
facts:
  - { subject: B, property: members, value: [], source: https://a.example }
                                            ^^ fact-schema: empty
`,
  'facts that are no list': `
facts:
  subject: A
  ^^^^^^^^^^ fact-schema: list
  property: closed
  ^^^^^^^^^^^^^^^^ fact-schema: list
`,
  'entities that are a list': `
entities:
  - label: A
  ^^^^^^^^^^ fact-schema: map
`,
  'a file that is no map': `
- subject: A
^^^^^^^^^^^^ fact-schema: entities, properties, sources, facts
`,
  'a second document': `
facts:
  - { subject: A, property: closed, value: 1993, source: https://a.example }
---
^^^ fact-syntax: two files
facts:
  - { subject: B, property: closed, value: 1993, source: https://a.example }
`,
  'a text that only begins with quotes': `
facts:
  - { subject: A, property: closed, value: 1993, source: https://a.example }
  - subject: "Old" border
                   ^^^^^^ fact-syntax: put the whole text in quotes
    property: closed
    value: 1993
`,
  'a key that no entity has': `
entities:
  a:
    label: A
    alias: [B]
    ^^^^^ fact-schema: An entity has no key “alias”
`,
  'dates that are none': `
facts:
  - { subject: A, property: closed, value: April 1993, source: https://a.example }
                                           ^^^^^^^^^^ fact-date: Write 1993-04.
  - { subject: A, property: opened, value: 1993-02-30, source: https://a.example }
                                           ^^^^^^^^^^ fact-date: calendar
  - { subject: A, property: founded, value: 1993, valid: since 2001, source: https://a.example }
                                                         ^^^^^^^^^^ fact-date: Write “2001/..”.
  - { subject: A, property: founded, value: 1993, valid: 2020/2014, source: https://a.example }
                                                         ^^^^^^^^^ fact-date: ends before it begins
  - { subject: A, property: founded, value: 1993, reviewed: soon, source: https://a.example }
                                                            ^^^^ fact-date
  - { subject: A, property: founded, value: 1993, source: https://a.example }
`,
  'values of the wrong kind': `
properties:
  round: { value: ordinal }
  held: { value: boolean }
facts:
  - { subject: A, property: length, value: "?", source: https://a.example }
                                           ^^^ fact-value: 44 days
  - { subject: A, property: round, value: last, source: https://a.example }
                                          ^^^^ fact-value: whole number
  - { subject: A, property: held, value: perhaps, source: https://a.example }
                                         ^^^^^^^ fact-value: neither true nor false
  - { subject: A, property: length, value: 3 km, tolerance: little, source: https://a.example }
                                                            ^^^^^^ fact-value: tolerance
`,
  'references to nothing': `
entities:
  b: { label: border, short: [frontier], context: [turkei] }
                                                  ^^^^^^^^ fact-unknown-reference: “turkey”
  turkey: { label: Turkey }
sources:
  rferl-2004: { title: Border, URL: https://a.example/ }
facts:
  - { subject: b, property: closed, value: 1993, source: rferl-2003 }
                                                         ^^^^^^^^^^ fact-unknown-reference: Did you mean “rferl-2004”?
  - subject: b
    property: opened
    value: 1993
    references:
      - source: a dusty book
                ^^^^^^^^^^^^ fact-unknown-reference: sources:
      - source: www.a.example/old
                ^^^^^^^^^^^^^^^^^ fact-unknown-reference: https://www.a.example/old
      - rferl-2004
`,
  'an id that is nearly one': `
entities:
  serdar-kilic: { label: Serdar Kılıç }
facts:
  - { subject: A, property: special-envoy, value: serdar-kilc, source: https://a.example }
                                                  ^^^^^^^^^^^ fact-unknown-reference: Did you mean “serdar-kilic”?
  - { subject: A, property: special-envoy, value: vice-versa, valid: 2001, source: https://b.example }
`,
  'an unknown property is still used': `
facts:
  - { subject: A, property: clsoed, value: 1993, source: https://a.example }
                            ^^^^^^ fact-unknown-property: Did you mean “closed”?
`,
  'no source': `
facts:
  - { subject: A, property: closed, value: 1993 }
                                           ^^^^ fact-unsourced
`,
  'an address that is none': `
sources:
  a: { title: A, URL: "javascript:alert(1)" }
                      ^^^^^^^^^^^^^^^^^^^^^ fact-schema: http
facts:
  - { subject: A, property: closed, value: 1993, source: a }
`,
  'an entry that is left out is no unknown reference': `
sources:
  a: { titel: A }
  ^ fact-schema: no “title”
       ^^^^^ fact-schema: Did you mean “title”?
facts:
  - { subject: A, property: closed, value: 1993, source: a }
`,
  'one id twice, in two files': `
//- facts/a.yaml
entities:
  a: { label: A }
facts:
  - { id: f, subject: a, property: closed, value: 1993, source: https://a.example }
//- facts/b.yaml
entities:
  a: { label: Alpha }
  ^ fact-duplicate: says something else
facts:
  - { id: f, subject: a, property: opened, value: 1993, source: https://a.example }
          ^ fact-duplicate: another fact “f”
`,
  'the same fact twice': `
facts:
  - { subject: A, property: closed, value: 1993-04, source: https://a.example }
  - { subject: A, property: closed, value: 1993-04, source: https://b.example }
                                           ^^^^^^^ fact-duplicate: both references
`,
  'one source for two dates': `
facts:
  - { subject: A, property: closed, value: 1993-04, source: https://a.example }
  - { subject: A, property: closed, value: 1994, source: https://a.example }
                                           ^^^^ fact-contradiction: https://a.example
`,
  'two preferred facts': `
facts:
  - { subject: A, property: closed, value: 1993, rank: preferred, source: https://a.example }
  - { subject: A, property: closed, value: 1994, rank: preferred, source: https://b.example }
                                           ^^^^ fact-contradiction: preferred
`,
  'two holders of one office': `
facts:
  - { subject: A, property: foreign-minister, value: B, valid: 2014/2020, source: https://a.example }
  - { subject: A, property: foreign-minister, value: C, valid: 2016/.., source: https://b.example }
                                                     ^ fact-contradiction: same time
`,
  'a value both deprecated and right': `
facts:
  - { subject: A, property: closed, value: 1993, source: https://a.example }
  - { subject: A, property: closed, value: 1993, rank: deprecated, source: https://b.example }
                                           ^^^^ fact-contradiction: deprecated
`,
  'a name of two entities': `
entities:
  s1: { label: Springfield, type: place }
  s2: { label: Springfield, type: place }
facts:
  - { subject: Springfield, property: founded, value: 1818, source: https://a.example }
               ^^^^^^^^^^^ fact-value: s1, s2
`,
  'a pattern with a mistyped place': `
properties:
  special-envoy: { patterns: ["{subject} send {value}", "{subjekt} send {value}", "{value} of {state}"] }
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ fact-schema: no “{subjekt}”. Did you mean “{subject}”?
                                                                                  ^^^^^^^^^^^^^^^^^^^^ fact-schema: A pattern has the places {subject} and {value}, and no “{state}”.
facts:
  - { subject: A, property: special-envoy, value: B, source: https://b.example }
`,
  'a pattern without its value': `
properties:
  special-envoy: { patterns: ["{subject} sends an envoy"] }
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ fact-schema: {value}
`,
};

/** What a curator may well write, and must not be told off for. */
const faultless: Record<string, string> = {
  'the least that is a fact': `
facts:
  - subject: Turkey–Armenia border
    property: closed
    value: 1993
    source: https://www.rferl.org/a/1052376.html
`,
  'an empty file': '',
  'a comment alone': '# nothing yet\n',
  'sections with nothing in them': 'entities:\nfacts:\n',
  'flow style': '{ facts: [{ subject: A, property: closed, value: 1993, source: "https://a.example" }] }',
  JSON: '{"facts": [{"subject": "A", "property": "closed", "value": 1993, "source": "https://a.example"}]}',
  'a document marker and emoji': `---
# 🇦🇲 🇹🇷
facts:
  - subject: "🚂 Kars–Gyumri railway"
    property: closed
    value: 1993-07
    source: https://a.example/🚂
`,
  'lists at the left margin': `
facts:
- subject: A
  property: closed
  value: 1993
  references:
  - source: https://a.example
`,
  'block text and folded text': `
facts:
  - subject: A
    property: closed
    value: 1993
    note: >-
      Printed wrong
      in many places.
    statement: |
      A was closed in 1993.
    source: https://a.example
`,
  'anchors and aliases': `
facts:
  - { subject: A, property: closed, value: 1993, references: &both [https://a.example, https://b.example] }
  - { subject: A, property: opened, value: 1914, references: *both }
`,
  'sources that conflict': `
facts:
  - { subject: A, property: closed, value: 1993-04, source: https://a.example }
  - { subject: A, property: closed, value: 1994, source: https://b.example }
`,
  'a coarser date from the same source': `
facts:
  - { subject: A, property: closed, value: 1993-04, source: https://a.example }
  - { subject: A, property: closed, value: 1993, rank: preferred, source: https://a.example }
`,
  'one office after another': `
facts:
  - { subject: A, property: foreign-minister, value: B, valid: 2015-11-24/2023-06-03, source: https://a.example }
  - { subject: A, property: foreign-minister, value: C, valid: 2023-06-03/.., source: https://a.example }
  - { subject: A, property: head-of-state, value: D, valid: 2000/2008, source: https://a.example }
  - { subject: A, property: head-of-state, value: E, valid: 2008/2012, source: https://a.example }
  - { subject: A, property: head-of-state, value: D, valid: 2012/.., source: https://a.example }
`,
  'a declaration repeated word for word in another file': `
//- a.yaml
entities:
  turkey: { label: Turkey }
//- b.yaml
entities:
  turkey: { label: Turkey }
`,
  'Wikidata’s own names for properties': `
facts:
  - { subject: A, property: P571, value: 1993, source: https://a.example }
`,
  'an exported CSL item': `
sources:
  s:
    id: s
    type: book
    title: A
    author: [{ family: Kılıç, given: Serdar }, { literal: Office }]
    issued: { date-parts: [[2004, 4, 19]] }
    ISBN: 978-0-00-000000-0
    page: 1-20
`,
};

describe('fact files', () => {
  describe('are told what is wrong, where', () => {
    for (const [name, fixture] of Object.entries(faults)) {
      it(name, () => {
        checkFactFixture(fixture);
      });
      it(`${name}, with CRLF`, () => {
        checkFactFixture(fixture, { newline: '\r\n' });
      });
    }
  });

  describe('may be written as', () => {
    for (const [name, fixture] of Object.entries(faultless)) {
      it(name, () => {
        checkFactFixture(fixture);
      });
      it(`${name}, with CRLF and a byte order mark`, () => {
        if (!fixture.includes('//- ')) checkFactFixture(`\ufeff${fixture}`, { newline: '\r\n' });
      });
    }
  });

  it('keep what stands beside a fault', () => {
    const { facts } = checkFactFixture(faults['dates that are none'] ?? '');
    assert.deepEqual(
      facts.map(({ id }) => id),
      ['a-founded'],
    );
  });
});
