import { stem } from './language/stem';

/** What verbs say as a noun in an event's name says it: “the *collapse* of the bridge”, “the bridge *fell*”. A noun a line. */
const table = `
collapse: collapse, fall, come down, give way, fall down, cave in
failure: fail, burst, break, collapse, give way
burst: burst, break, fail
breach: burst, break, fail
eruption: erupt, explode, blow up, blow
explosion: explode, blow up
fire: burn, burn down, catch fire, go up
burning: burn, burn down
blaze: burn, burn down, catch fire
sinking: sink, founder, go down
wreck: sink, founder, go down, run aground
loss: sink, founder, vanish, disappear
crash: crash, come down
derailment: derail
disaster: collapse, fall, burst, fail, sink, founder, go down, crash, explode, burn, erupt, derail, break
demolition: demolish, pull down, tear down, knock down, blow up
destruction: destroy
inauguration: inaugurate
opening: open, inaugurate
reopening: reopen
closure: close, shut
theft: steal
robbery: rob
heist: rob
premiere: premiere
landing: land
launch: launch, lift off, blast off
meeting: meet, confer, sit down, shake hands, hold talks, agree, negotiate
encounter: meet, encounter
summit: meet, confer, sit down, shake hands, hold talks, agree, negotiate
talks: meet, confer, sit down, hold talks, agree, negotiate
conversation: talk, converse, speak
call: call, phone, telephone, ring, speak phone, speak telephone, talk phone, talk telephone
handshake: shake hands
visit: visit, go, travel, fly, journey, come, arrive
trip: visit, go, travel, fly, journey, come, arrive
journey: travel, go, journey
address: address, speak, talk
speech: address, speak, talk
debate: debate, face
duel: duel, fight
fight: fight, box, face, meet, beat, knock out
bout: fight, box, face, meet, beat, knock out
match: play, meet, face, beat, defeat, draw, lose, win
game: play, meet, face, beat, defeat, draw, lose, win
friendly: play, meet, face, beat, defeat, draw, lose, win
qualifier: play, meet, face, beat, defeat, draw, lose, win
derby: play, meet, face, beat, defeat, draw, lose, win
semi-final: play, meet, face, beat, defeat, lose, win
final: play, meet, face, beat, defeat, lose, win
war: fight
battle: fight, clash, beat, defeat
wedding: marry, wed
marriage: marry, wed
merger: merge
takeover: take over, acquire, buy, pay
acquisition: take over, acquire, buy, purchase, pay
purchase: buy, purchase, acquire, pay
ipo: go public, float
offering: go public, float
flotation: go public, float
sale: sell
ascent: climb, ascend, scale, conquer, summit, reach top, reach summit, stand top, stand summit
climb: climb, ascend, scale, conquer, summit, reach top, reach summit, stand top, stand summit
crossing: cross, fly over, fly across, sail across, row across, swim across, ski across, walk across
flight: fly
swim: swim
voyage: sail, travel, voyage
march: march, walk
escape: escape, flee
capture: capture, take, seize, storm
conquest: conquer
invasion: invade
bombing: bomb
siege: besiege
discovery: discover, find
assassination: assassinate, murder, kill, shoot
murder: murder, kill
coronation: crown
impeachment: impeach
abdication: abdicate
resignation: resign, step down
reign: reign, rule
execution: execute, behead, hang, guillotine
beheading: behead
poisoning: poison
shooting: shoot
kidnapping: kidnap, abduct
abduction: abduct, kidnap
hijacking: hijack
arrest: arrest
defection: defect
secession: secede
annexation: annex
liberation: liberate
evacuation: evacuate
occupation: occupy
partition: partition, divide
nationalisation: nationalise
privatisation: privatise
unveiling: unveil
stranding: strand, run aground
grounding: ground, run aground
capsizing: capsize, turn over
raising: raise
torpedoing: torpedo, sink
scuttling: scuttle, sink
`;

/** Of those nouns, the ones that name what is done to a thing, so that their verbs have it as an object: “they *stole* the crown”. */
const doneTo = new Set(
  `fire burning sinking demolition destruction inauguration theft robbery heist takeover acquisition purchase sale capture conquest
  bombing siege discovery assassination murder coronation impeachment execution beheading poisoning shooting kidnapping abduction
  hijacking arrest annexation liberation evacuation partition nationalisation privatisation unveiling raising torpedoing scuttling`.split(
    /\s+/,
  ),
);

/** Whether what the folded noun names is done to a thing. */
export function isDoneToThings(noun: string): boolean {
  return doneTo.has(noun);
}

/** Stems; where a word goes with the verb, behind a blank: “com down”, “speak phone”. */
const verbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  table
    .trim()
    .split('\n')
    .map(line => {
      const [noun = '', list = ''] = line.split(': ');
      return [noun, new Set(list.split(', ').map(verb => verb.replace(/^\S+/, stem)))];
    }),
);

/** The verbs that tell of what the folded noun names, as stems with what goes with them; undefined for any other word. */
export function eventVerbs(noun: string): ReadonlySet<string> | undefined {
  return verbs.get(noun);
}
