import type { Property } from '../../facts/factSet';
import { findBuiltInProperty } from '../../facts/vocabulary/vocabulary';
import { foldName } from '../../values/names/foldName';

/**
 * What a curator's word for something that happens is otherwise said by: of “sank”, “S went down in D”. The words before the colon are a
 * property's trigger or label, and nothing but that: “the wreck was found” is no wreck.
 */
const table = `
sink, sank, sunk, sinking, shipwreck:
  {subject} (go|be) (down|lost) {value}
  {subject} (founder|vanish) {value}
  {subject} go to the bottom {value}
independence, independent, became independent:
  {subject} (win|gain|achieve|get|obtain|attain|regain) its? (independence|freedom|sovereignty) {value}
  {subject} be independent since {value}
took office, sworn in, inauguration, inaugurated, swearing-in:
  {subject} take (office|the oath) {value}
  {subject} come (to|into) (power|office) {value}
  {subject} be in (office|power) since {value}
burned, burned down, burnt down, fire:
  {subject} catch fire {value}
  {subject} go up in flame {value}
  {subject} be (gut|destroy|ravage|consume) by (fire|flame) {value}
collapsed, collapse:
  {subject} (fall down|come down|give way|cave in|fall in) {value}
bankruptcy, bankrupt, went bankrupt, insolvency:
  {subject} (go bust|go under) {value}
  {subject} file for (bankruptcy|protection|insolvency) {value}
renamed, rename, renaming, name since:
  {subject} (take|get|receive|adopt) its (present|current|new) name {value}
  {subject} change its name {value}
  {subject} have its (present|current) name since {value}
convicted, conviction, found guilty:
  {subject} be find guilty {value}
sentenced, jailed, imprisoned:
  {subject} (go|be send) to (prison|jail) {value}
arrested, arrest:
  {subject} be take into custody {value}
stolen, theft, robbery:
  {subject} (vanish|disappear) {value}
entered service, entry into service, in service:
  {subject} (enter|go into|come into) service {value}
  {subject} be in service since {value}
nationalised, nationalized, nationalisation, nationalization:
  {subject} (pass|come|be take) into (public|state) (hands|ownership|hand) {value}
demolished, demolition:
  {subject} be (raze|pull down|tear down|knock down) {value}
`;

const byWord = new Map<string, string[]>();
let words: readonly string[] = [];
for (const line of table.split('\n')) {
  if (line.startsWith('  ')) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), line.trim()]);
  else words = line.replace(/:$/, '').split(', ');
}

/** The patterns that the words of a curator's own date imply. */
export function impliedPatterns({ id, value, label, triggers }: Property): readonly string[] {
  if (value !== 'date' || triggers.length === 0 || findBuiltInProperty(id) !== undefined) return [];
  return [...new Set([...triggers, label].flatMap(word => byWord.get(foldName(word)) ?? []))];
}
