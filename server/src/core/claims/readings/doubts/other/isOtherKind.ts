import type { Entity } from '../../../../facts/factSet';
import { findBuiltInProperty } from '../../../../facts/vocabulary/vocabulary';
import { foldName } from '../../../../values/names/foldName';
import type { FactIndex } from '../../../factIndex';
import { determiners } from '../../../language/closedClasses';
import { beforeArticle } from '../../../sentence/beforeArticle';
import { normOf } from '../../../sentence/unit';
import type { Reading, SentenceContext } from '../../../sentenceContext';

/** What works are called, by who makes them; a work of one kind may have the name of one of another. */
const kinds: readonly { readonly nouns: ReadonlySet<string>; readonly properties: ReadonlySet<string> }[] = [
  { nouns: words('film movie picture remake'), properties: words('director screenwriter cast-member film-editor') },
  { nouns: words('novel novella book story poem memoir'), properties: words('author illustrator translator') },
  {
    nouns: words('song single album record soundtrack'),
    properties: words('performer record-label producer recorded'),
  },
  {
    nouns: words('opera musical ballet'),
    properties: words('librettist premiere-conductor premiere-venue choreographer'),
  },
  { nouns: words('play tragedy comedy'), properties: words('playwright') },
];

/** “Jaws, *the novel* by …”, “*the novel* Psycho”, “was released *as a single*”, where the facts tell of the film: the namesake of another kind. */
export function isOtherKind({ units, index }: SentenceContext, { subject, clause, property }: Reading): boolean {
  const { entity, unit: at } = subject;
  if (entity.type !== 'work' || at < 0) return false;
  const named = [normOf(units[beforeArticle(units, at)])];
  if (normOf(units[at + 1]) === ',' && determiners.has(normOf(units[at + 2]))) named.push(normOf(units[at + 3]));
  if (property.id === 'published' && clause.verb !== undefined)
    for (let i = clause.verb.end; i < clause.end - 2; i++)
      if (normOf(units[i]) === 'as' && determiners.has(normOf(units[i + 1]))) named.push(normOf(units[i + 2]));
  return named.some(noun => {
    const own = kinds.find(kind => kind.nouns.has(noun));
    return own !== undefined && !isOfKind(index, entity, own) && isOfAnyOther(index, entity, own);
  });
}

type Kind = (typeof kinds)[number];

function isOfAnyOther(index: FactIndex, entity: Entity, own: Kind): boolean {
  return kinds.some(kind => kind !== own && isOfKind(index, entity, kind));
}

/** By its facts, or by what its description and its facts' sentences call it. */
function isOfKind(index: FactIndex, entity: Entity, { nouns, properties }: Kind): boolean {
  const facts = index.bySubject.get(entity.id);
  if ([...(facts?.keys() ?? [])].some(id => properties.has(findBuiltInProperty(id)?.id ?? id) || properties.has(id)))
    return true;
  const told = [entity.label, ...entity.aliases, ...entity.short, entity.description ?? ''];
  for (const each of facts?.values() ?? [])
    for (const { statement, note } of each) told.push(statement ?? '', note ?? '');
  return foldName(told.join(' '))
    .split(/\P{L}+/u)
    .some(word => nouns.has(word));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
