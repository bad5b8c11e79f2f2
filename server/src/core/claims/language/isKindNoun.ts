import type { EntityType } from '../../facts/factSet';
import { typesOfNoun } from '../typesOfNoun';

/**
 * What a sentence calls a thing that it says more of: “S, a *ruin* in V”, “the V *cheese* S”. They are more than those by which “the ruin”
 * means what was named before, which a writer may say of anything near.
 */
const nouns: Readonly<Partial<Record<EntityType, string>>> = {
  organization: `builder producer developer supplier brewer brewery bakery distiller distillery winery carmaker shipbuilder shipyard chipmaker watchmaker
     toymaker drugmaker plane-maker planemaker insurer lender chain giant conglomerate cooperative co-operative startup operator railway
     trio duo quartet quintet choir ensemble act collective outfit foursome troupe circus laboratory consultancy dairy farm vineyard
     website channel press society association subsidiary unit practice multinational workshop side champion champions`,
  work: `drama comedy thriller western musical documentary sitcom soap cartoon animation miniseries classic tale fable epic romance fantasy
     satire tragedy novella comic manga anime hymn anthem ballad carol symphony folksong programme program feature short blockbuster`,
  place: `ruin ruins district quarter suburb neighbourhood neighborhood borough ward parish hamlet settlement municipality commune resort spa
     peninsula archipelago islet atoll reef cape headland bay gulf fjord strait channel lagoon waterfall waterfalls falls cataract rapids
     summit massif range hill plateau plain moor heath marsh swamp wetland delta forest wood woodland jungle oasis canyon gorge ravine cave
     cavern grotto geyser spring cliff crater beach dune reserve sanctuary territory region county republic kingdom nation
     monarchy principality emirate sultanate microstate capital metropolis circuit racetrack racecourse track velodrome rink
     monument memorial fort fortress citadel stronghold abbey priory monastery convent basilica minster shrine pagoda synagogue pyramid
     tomb necropolis cemetery amphitheatre aqueduct lighthouse windmill mill mine quarry skyscraper block mansion villa manor chateau estate
     farm vineyard garden gardens zoo market mall pier dock shipyard barrage weir lock viaduct aerodrome airfield hub highway motorway pass
     sight wonder point spot attraction landmark destination stop enclave exclave outpost`,
  thing: `cheese soup stew broth dish dessert cake bread loaf pastry biscuit pie pudding dumpling sausage ham sauce dip snack sweet candy
     delicacy speciality specialty drink spirit liqueur brandy beer lager ale wine cider tea coffee cocktail
     breed dog hound terrier shepherd spaniel cat horse pony cow sheep goat pig dance martial-art folk-dance costume garment hat
     fighter bomber glider jet airliner helicopter trainer biplane monoplane tank rifle pistol gun cannon missile torpedo warship frigate
     destroyer cruiser battleship carrier ferry freighter schooner hatchback saloon sedan roadster limousine van lorry truck tractor tram bus
     motorcycle motorbike moped scooter bicycle bike camera watch clock calculator console handset smartphone tablet laptop toy doll puzzle
     invention app software program programme service browser language game style tradition custom instrument violin piano accordion`,
};

const typesOf = new Map<string, Set<EntityType>>();
for (const type of Object.keys(nouns) as EntityType[])
  for (const noun of (nouns[type] ?? '').split(/\s+/)) typesOf.set(noun, (typesOf.get(noun) ?? new Set()).add(type));

/** Whether an entity of that type may be called so, in the singular or, as “one of the *lakes*”, in the plural. An unknown type may be anything. */
export function isKindNoun(norm: string, type: EntityType | undefined): boolean {
  return [norm, ...singularsOf(norm)].some(noun => {
    const types = [typesOf.get(noun), typesOfNoun(noun)];
    return type === undefined ? types.some(known => known !== undefined) : types.some(known => known?.has(type));
  });
}

function singularsOf(norm: string): string[] {
  if (norm.endsWith('ies')) return [`${norm.slice(0, -3)}y`];
  return norm.endsWith('s') ? [norm.slice(0, -1), ...(norm.endsWith('es') ? [norm.slice(0, -2)] : [])] : [];
}
