/** Irregular verbs: base form, then every other form, one verb a line. */
const table = `
be am is are was were been being
have has had having
do does did done doing
agree agreed
arise arose arisen
awake awoke awoken
bear bore born borne
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone goes
grind ground
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
leap leapt
learn learnt
leave left
lend lent
lie lay lain lying
light lit
lose lost
make made
mean meant
meet met
overcome overcame
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
sew sewn
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sow sown
speak spoke spoken
speed sped
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
travel travelled travelling
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
write wrote written
`;

/** Slips in verbs that say what facts say; read as what they mean, and left to the spelling checker. */
const misspelled = `
discoverd>discover dicovered>discover designd>design desinged>design desgined>design publised>publish relased>release realeased>release
writen>write writting>write bulit>build loacted>locate locted>locate opend>open recieved>receive succeded>succeed maried>marry
manufacured>manufacture manufactered>manufacture inagurated>inaugurate establised>establish launced>launch aquired>acquire acquried>acquire
produed>produce direcred>direct directd>direct operatd>operate
`;

/** Past forms that are no participles: “took”, “came”, “wrote”. Where the two differ, the past can only be a finite verb. */
export const finiteForms: ReadonlySet<string> = new Set(
  table
    .trim()
    .split('\n')
    .map(line => line.split(' '))
    .filter(([, past, participle]) => past !== undefined && participle !== undefined && past !== participle)
    .map(([, past = '']) => past)
    .concat(['became', 'came', 'ran', 'overcame'])
    // Verbs without an object have no passive participle.
    .concat('died arrived happened occurred lasted remained belonged existed emerged vanished disappeared'.split(' ')),
);

/** Each irregular form's base. “found” is a form of “find”; of “to found” it is the base, which `stemOfBase` knows. */
export const baseOf: ReadonlyMap<string, string> = readTable();

function readTable(): Map<string, string> {
  const bases = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [base = '', ...forms] = line.split(' ');
    for (const form of forms) if (!bases.has(form)) bases.set(form, base);
  }
  for (const pair of misspelled.trim().split(/\s+/)) {
    const [form = '', base = ''] = pair.split('>');
    bases.set(form, base);
  }
  // Both are forms of two verbs; the one a draft dates things with is taken.
  bases.delete('ground');
  bases.set('lay', 'lie');
  bases.set('wound', 'wound');
  return bases;
}
