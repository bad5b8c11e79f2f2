import type { EntityType } from '../facts/factSet';

const nouns: Readonly<Record<EntityType, string>> = {
  person:
    'author writer novelist poet playwright dramatist journalist historian philosopher painter sculptor artist architect engineer designer inventor scientist physicist chemist biologist astronomer mathematician economist doctor surgeon physician explorer mountaineer navigator aviator pilot astronaut cosmonaut captain general admiral commander soldier king queen emperor empress prince princess pope bishop politician statesman diplomat minister president chancellor senator governor mayor judge lawyer composer conductor musician singer guitarist drummer pianist violinist actor actress director film-maker filmmaker producer comedian footballer striker goalkeeper midfielder defender batsman bowler sprinter cyclist swimmer boxer champion coach manager businessman businesswoman entrepreneur billionaire founder publisher editor professor teacher',
  organization:
    'company firm group agency club team party band organisation organization university college school institute corporation business academy union league platform federation alliance museum gallery hospital newspaper bank airline orchestra theatre charity ministry house brand label maker manufacturer retailer carrier network broadcaster station studio daily weekly tabloid start-up startup trust foundation',
  work: 'book novel film movie album song play series poem opera symphony painting game show story record single musical ballet sculpture fresco newspaper magazine picture sequel trilogy memoir biography paper',
  event:
    'war conflict battle meeting conference festival match tournament race final election summit ceremony accident disaster earthquake flight mission eruption expedition voyage siege strike exhibition concert fire flood crash collision blast explosion attack bombing robbery heist theft landslide avalanche storm hurricane premiere performance debate revolution uprising referendum trial game bout contest outbreak epidemic pandemic congress treaty agreement accord pact',
  place:
    'city town country village building airport bridge stadium tower museum hotel house hall station island mountain river lake state province castle church cathedral border frontier park hospital school university dam reservoir volcano tunnel canal port harbour palace temple mosque library theatre gallery square street road railway line peak glacier desert valley structure landmark attraction site ground arena factory plant prison cinema',
  thing:
    'rocket telescope satellite probe spacecraft rover ship car aircraft plane phone device machine drug vaccine treaty agreement accord protocol manuscript station locomotive vessel liner yacht submarine train engine statue crown diamond cup trophy computer game instrument comet asteroid metal mineral element alloy',
};

const typesOf = new Map<string, Set<EntityType>>();
for (const type of Object.keys(nouns) as EntityType[])
  for (const noun of nouns[type].split(' ')) typesOf.set(noun, (typesOf.get(noun) ?? new Set()).add(type));

/** What may be called so; undefined for nouns that are of no kind. */
export function typesOfNoun(norm: string): ReadonlySet<EntityType> | undefined {
  return typesOf.get(norm);
}
