import assert from 'node:assert/strict';
import { matchName } from '../../../server/src/core/claims/nameIndex';
import { findMentions } from '../../../server/src/core/claims/sentence/findMentions';
import { tokenize } from '../../../server/src/core/claims/tokens';
import { namesOf } from './sentenceOf';

const names = namesOf(`
border: { label: Turkey–Greece border, aliases: [border between Turkey and Greece], short: [the border] }
usa: { label: United States, aliases: [US, U.S., USA], type: place }
who: { label: WHO, aliases: [World Health Organization], type: organization }
dvorak: { label: Antonín Dvořák, type: person }
pushkin: { label: Alexander Pushkin, type: person }
tchaikovsky: { label: Pyotr Tchaikovsky, type: person }
beethoven: { label: Ludwig van Beethoven, type: person }
marquez: { label: Gabriel García Márquez, type: person }
king: { label: Martin Luther King Jr., type: person }
york: { label: York, type: place }
new-york: { label: New York, type: place }
new-york-times: { label: The New York Times, aliases: [New York Times], type: organization }
k2: { label: K2, type: place }
att: { label: AT&T, type: organization }
france: { label: France, type: place }
word: { label: Word, type: thing }
saint: { label: St. John’s Church, type: place }
wells: { label: H. G. Wells, type: person }
washington: { label: "Washington, D.C.", type: place }
`);

/** Each known name of the text, with whom it may stand for. */
function mentionsIn(text: string): string[] {
  const tokens = tokenize(text);
  const mentions = findMentions(tokens, names);
  assert(mentions.length === 0 || names.scan(text).name, `The scan overlooks a name in “${text}”.`);
  return mentions.map(({ first, last, forms }) => {
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    return `${text.slice(start, end)} = ${[...new Set(forms.map(form => form.entity.id))].join(', ')}`;
  });
}

describe('matchName', () => {
  const cases: [text: string, ...mentions: string[]][] = [
    // Case, as far as a writer may vary it.
    ['ANTONÍN DVOŘÁK lived there.', 'ANTONÍN DVOŘÁK = dvorak'],
    ['World health organization', 'World health organization = who'],
    ['a word in your ear'],
    ['They use Word.', 'Word = word'],
    ['the border between Turkey and Greece', 'border between Turkey and Greece = border'],
    // Diacritics, composed or not, and the dot on the i.
    ['Antonin Dvorak', 'Antonin Dvorak = dvorak'],
    ['Antoni\u0301n Dvor\u030ca\u0301k', 'Antoni\u0301n Dvor\u030ca\u0301k = dvorak'],
    // Dashes and apostrophes.
    ['the Turkey-Greece border', 'Turkey-Greece border = border'],
    ['the Turkey−Greece border', 'Turkey−Greece border = border'],
    ['the Turkey‑Greece border', 'Turkey‑Greece border = border'],
    ["St. John's Church", "St. John's Church = saint"],
    ['St John’s Church', 'St John’s Church = saint'],
    // Possessives belong to the sentence, not to the name.
    ["Antonín Dvořák's symphonies", 'Antonín Dvořák = dvorak'],
    ['the United States’ border', 'United States = usa'],
    // Transliterations.
    ['Aleksandr Pushkin', 'Aleksandr Pushkin = pushkin'],
    ['Pyotr Chaikovsky', 'Pyotr Chaikovsky = tchaikovsky'],
    ['Pyotr Tchaikovskii', 'Pyotr Tchaikovskii = tchaikovsky'],
    // Acronyms are written in capitals, with dots or without.
    ['The US and the USA', 'US = usa', 'USA = usa'],
    ['the U.S. border', 'U.S. = usa'],
    ['They told us who came.'],
    ['Us and them'],
    ['Who came?'],
    ['The WHO came.', 'WHO = who'],
    ['They climbed K2.', 'K2 = k2'],
    ['AT&T called.', 'AT&T = att'],
    // Surnames, with their particles, double, and before “Jr.”.
    ['Dvořák lived there.', 'Dvořák = dvorak'],
    ['Beethoven and van Beethoven', 'Beethoven = beethoven', 'van Beethoven = beethoven'],
    ['García Márquez and Márquez', 'García Márquez = marquez', 'Márquez = marquez'],
    ['Mr. Wells', 'Wells = wells'],
    ['H.G. Wells', 'H.G. Wells = wells'],
    // Line breaks, two spaces and no-break spaces inside.
    ['the United\nStates', 'United\nStates = usa'],
    ['the United \r\n States', 'United \r\n States = usa'],
    ['the United\u00a0States', 'United\u00a0States = usa'],
    // The longest name.
    ['The New York Times of New York', 'New York Times = new-york-times', 'New York = new-york'],
    // Whole words only.
    ['Yorkshire, Franceville, Wordsworth'],
    // Adjectives of countries.
    ['a French town', 'French = france'],
    ['Washington D.C.', 'Washington D.C. = washington'],
    ['Washington, DC', 'Washington, DC = washington'],
    // A sentence ends between the words.
    ['It was in the United. States differ.'],
    ['👍🏽 Antonín Dvořák 😀', 'Antonín Dvořák = dvorak'],
  ];
  for (const [text, ...mentions] of cases) it(JSON.stringify(text), () => assert.deepEqual(mentionsIn(text), mentions));

  it('gives all entities that share a name', () => {
    const index = namesOf('a: { label: Georgia, type: place }\nb: { label: Georgia, type: person }');
    assert.deepEqual(
      matchName(index, tokenize('Georgia'), 0)?.forms.map(form => form.entity.id),
      ['a', 'b'],
    );
  });

  it('is not confused by names that objects inherit', () => {
    const index = namesOf('constructor: { label: Constructor }\na: { label: __proto__ }');
    assert.equal(matchName(index, tokenize('toString valueOf'), 0), undefined);
    assert.equal(matchName(index, tokenize('Constructor'), 0)?.forms[0]?.entity.id, 'constructor');
  });
});
