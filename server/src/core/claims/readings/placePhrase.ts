import type { Property } from '../../facts/factSet';
import { determiners, possessives } from '../language/closedClasses';
import { beforeArticle } from '../sentence/beforeArticle';
import type { Clause } from '../sentence/clause';
import { describedBy } from '../sentence/describedBy';
import { normOf, type Unit } from '../sentence/unit';
import type { SentenceContext } from '../sentenceContext';
import { heldPlace } from './heldPlace';
import { canHold, inPlace, isPlainNoun, nominalAfter } from './slots';

/** The unit behind a preposition of place in the stretch: “was born on 2 February 1882 *in* Dublin”. */
export function placeIn(context: SentenceContext, from: number, end: number, property: Property): number | undefined {
  for (let i = from; i < end - 1; i++) {
    const norm = normOf(context.units[i]);
    if (!inPlace.has(norm) || /^(?:of|to)$/.test(norm)) continue;
    // “its launch *from* V”
    if (norm === 'from' && property.id !== 'launch-site') continue;
    const found = placePhrase(context, i + 1, end, property);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** “In *V*, where S was founded”, “in *V*, the town in which S was born”: the place stands before its clause. */
export function placeBefore(context: SentenceContext, clause: Clause, property: Property): number | undefined {
  const { units } = context;
  const open = whereOpens(units, clause);
  if (open === undefined) return undefined;
  const named = settlements.test(normOf(units[open - 1])) ? describedBy(units, open - 1) : undefined;
  if (named !== undefined) return canHold(units[named], property) ? heldPlace(context, named, property) : undefined;
  for (let i = open; i >= Math.max(0, open - 3); i--)
    if (canHold(units[i], property)) return heldPlace(context, i, property);
  return undefined;
}

function whereOpens(units: readonly Unit[], { marker, start }: Clause): number | undefined {
  if (marker === 'where') return normOf(units[start]) === 'where' ? start : start + 1;
  const isInWhich = marker === 'which' && normOf(units[start - 1]) === 'in';
  return isInWhich && settlements.test(normOf(units[start - 2])) ? start - 1 : undefined;
}

const settlements = /^(?:town|city|village|hamlet|port|suburb|island|resort|settlement|place)$/;

/**
 * The name of the place that begins at `from`, right behind its preposition, however deep it stands: “in *V*”, “in a flat above a bakery in
 * *V*”, “near the top of the south face of *V*”.
 */
export function placePhrase(
  context: SentenceContext,
  from: number,
  end: number,
  property: Property,
): number | undefined {
  const named = nominalAfter(context, from, end, property);
  if (named !== undefined) return isOfNoPlace(context, from, named) ? undefined : named;
  return placeAroundSite(context, from, end, property);
}

/** The name at the end of a path of common nouns, each a building, a room or a part of the land. */
export function placeAroundSite(
  context: SentenceContext,
  from: number,
  end: number,
  property: Property,
): number | undefined {
  const { units } = context;
  let start = from;
  for (let step = 0; step < longestPath; step++) {
    const link = siteEnd(context, start, end);
    if (link === undefined) return undefined;
    const preposition = normOf(units[link]);
    const named = nominalAfter(context, link + 1, end, property);
    if (named !== undefined) {
      if (inner.has(preposition) || isPartOf(context, named)) return named;
      // “by the church of St Olav *in V*”: what is only beside a place need not be in it.
      return isPassed(preposition) && normOf(units[named + 1]) === 'in' && canHold(units[named + 2], property)
        ? named + 2
        : undefined;
    }
    if (!inner.has(preposition) && !isPassed(preposition)) return undefined;
    start = link + 1;
  }
  return undefined;
}

/** How many common nouns may lead to the name. */
const longestPath = 4;

/** The unit behind “a small flat”, “the back room”, “a chemist's shop”, where its last word is a site. */
function siteEnd({ units }: SentenceContext, from: number, end: number): number | undefined {
  let i = from;
  while (i < Math.min(end, from + 6) && isOfPhrase(normOf(units[i]))) i++;
  return i < end && i > from && sites.has(normOf(units[i - 1])) ? i : undefined;
}

function isOfPhrase(norm: string): boolean {
  return determiners.has(norm) || possessives.has(norm) || /^[-']$|^back$/.test(norm) || isPlainNoun(norm);
}

const inner: ReadonlySet<string> = new Set(['in', 'at', 'of', 'within', 'inside']);

function isPassed(preposition: string): boolean {
  return beside.has(preposition) || /^(?:on|near|outside)$/.test(preposition);
}

/** “stands *by* a pond in V” */
const beside: ReadonlySet<string> = new Set(
  'by beside above over below under beneath behind opposite off along alongside between among'.split(' '),
);

/** Whether the preposition alone tells no place, with a name behind it. What sank “*off* V” is at no other place. */
export function isBesideOnly(preposition: string): boolean {
  return beside.has(preposition) && preposition !== 'off';
}

/** “on the *outskirts of* V” */
function isPartOf({ units }: SentenceContext, named: number): boolean {
  const of = beforeArticle(units, named);
  return normOf(units[of]) === 'of' && sites.has(normOf(units[of - 1]));
}

/** “in the *arms of* V”, “at the *outbreak of* V”, “in a park *south of* V”: no part of a place. */
function isOfNoPlace({ units }: SentenceContext, from: number, named: number): boolean {
  const of = beforeArticle(units, named);
  const noun = normOf(units[of - 1]);
  if (of <= from || normOf(units[of]) !== 'of') return false;
  return occasions.has(noun) || (directions.test(noun) && isPlainNoun(normOf(units[of - 2])));
}

const directions = /^(?:north|south)?-?(?:east|west|north|south)$/;

const occasions: ReadonlySet<string> = new Set(
  `end start beginning outbreak eve height arms hands care company presence service employ pay name honour honor memory reign rule time times days years age era war aftermath wake
   course midst hope defence defense spirit style house family likeness image shape form words case cause request invitation suggestion
   behest initiative instigation insistence urging expense side command orders sight hearing absence person`.split(
    /\s+/,
  ),
);

/** What stands within a town or is a part of the land. What a town itself is called is not among them: the place around it is another's. */
const sites: ReadonlySet<string> = new Set(
  `flat apartment room rooms bedroom ward cell cellar basement attic loft tent cabin hut shed barn stable garage workshop studio office
   offices kitchen hall lobby foyer staircase garden gardens park yard courtyard backyard playground house townhouse home homes cottage villa
   mansion bungalow building buildings block tower skyscraper complex compound premises warehouse factory mill brewery bakery shop store
   bookshop pub bar tavern inn café cafe restaurant hotel motel hostel guesthouse hospital clinic sanatorium infirmary hospice asylum
   prison jail gaol dungeon fortress barracks camp church chapel cathedral abbey monastery convent mosque synagogue temple cemetery graveyard
   school college theatre theater cinema museum gallery library bank stadium arena racecourse airfield airport station platform port
   harbour harbor dock docks quay pier jetty shipyard street lane alley avenue road square corner crossroads bridge tunnel
   crypt vault vaults plot nave choir aisle churchyard mausoleum parsonage vicarage rectory manse presbytery farmhouse farm ranch estate manor
   parlour parlor drawing-room dining-room cloister dormitory lodge chalet penthouse tenement slum suburb suburbs district quarter
   neighbourhood neighborhood studio lab laboratory observatory hangar pad launchpad launch-pad runway base plain plains plateau moor heath
   meadow field fields forest wood woods woodland jungle desert dune dunes valley gorge canyon ravine cave island islet peninsula headland
   promontory rock crag outcrop hilltop mountain mountains mountainside bay cove lagoon marsh swamp delta estuary mouth oasis steppe tundra
   wilderness countryside interior north-east north-west south-east south-west northeast northwest southeast southwest
   meeting conference congress gathering assembly dinner lunch
   river stream canal lake pond reservoir shore shores bank banks beach coast cliff cliffs hill hillside hilltop slope slopes foot top summit
   face wall ridge flank flanks side edge outskirts middle centre center heart north south east west end part`.split(
    /\s+/,
  ),
);
