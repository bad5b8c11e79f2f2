import type { Entity, EntityType } from '../facts/factSet';
import { nounsOf } from './nounsOf';

const nouns: Readonly<Record<EntityType, string>> = {
  person:
    'author writer novelist poet playwright dramatist journalist historian philosopher painter sculptor artist architect engineer designer inventor scientist physicist chemist biologist astronomer mathematician economist doctor surgeon physician explorer mountaineer navigator aviator pilot astronaut cosmonaut captain general admiral commander soldier king queen emperor empress prince princess pope bishop politician statesman diplomat minister president chancellor senator governor mayor judge lawyer composer conductor musician singer guitarist drummer pianist violinist actor actress director film-maker filmmaker producer comedian footballer striker goalkeeper midfielder defender batsman bowler sprinter cyclist swimmer boxer champion coach manager businessman businesswoman entrepreneur billionaire founder publisher editor professor teacher',
  organization:
    'company firm group agency club team party band organisation organization university college school institute corporation business academy union league platform federation alliance museum gallery hospital newspaper bank airline orchestra theatre charity ministry house brand label maker manufacturer retailer carrier network broadcaster station studio daily weekly tabloid start-up startup trust foundation',
  work: 'book novel film movie album song play series poem opera symphony painting game show story record single musical ballet sculpture fresco newspaper magazine picture sequel trilogy memoir biography paper',
  event:
    'war conflict battle meeting conference festival match tournament race final election summit ceremony accident disaster earthquake flight mission eruption expedition voyage siege strike exhibition concert fire flood crash collision blast explosion attack bombing robbery heist theft landslide avalanche storm hurricane premiere performance debate revolution uprising referendum trial game bout contest outbreak epidemic pandemic congress treaty',
  place:
    'city town country village building airport bridge stadium tower museum hotel house station island mountain river lake state province castle church cathedral border frontier park hospital school university dam reservoir volcano tunnel canal port harbour palace temple mosque library theatre gallery square street road railway line peak glacier desert valley structure landmark attraction site ground arena',
  thing:
    'rocket telescope satellite probe spacecraft rover ship car aircraft plane phone device machine drug vaccine treaty agreement accord protocol manuscript station locomotive vessel liner yacht submarine train engine statue crown diamond cup trophy computer game instrument comet asteroid',
};

const typesOf = new Map<string, Set<EntityType>>();
for (const type of Object.keys(nouns) as EntityType[])
  for (const noun of nouns[type].split(' ')) typesOf.set(noun, (typesOf.get(noun) ?? new Set()).add(type));

/** What may be called so; undefined for nouns that are of no kind. */
export function typesOfNoun(norm: string): ReadonlySet<EntityType> | undefined {
  return typesOf.get(norm);
}

/** Organizations of one sort a line, and what each may be called: no band is “the label”. What stands in no line may be of any sort. */
const sorts = `
company firm business corporation brand maker manufacturer retailer carrier airline bank broadcaster network station studio publisher label house start-up startup
band orchestra ensemble quartet trio duo
club team side
college school university institute academy
newspaper paper daily weekly tabloid magazine
museum gallery theatre
party
hospital charity trust foundation
union league federation alliance platform
`
  .trim()
  .split('\n')
  .map(line => new Set(line.split(' ')));

/** “The *label*” after a band that the facts call “band” or “group”. */
export function isOfOtherSort(entity: Entity, norm: string): boolean {
  if (entity.type !== 'organization' || !sorts.some(sort => sort.has(norm))) return false;
  const own = [...nounsOf(entity), ...entity.short].filter(noun => sorts.some(sort => sort.has(noun)));
  return own.length > 0 && !sorts.some(sort => sort.has(norm) && own.some(noun => sort.has(noun)));
}
