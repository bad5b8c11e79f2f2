import { foldName } from '../../values/names/foldName';

/** Given names and titles whose bearers are “he”. What both have (Alex, Andrea, Jean, Robin) is in neither list. */
const men = words(`
  aaron adam adolf adrian ahmed alan albert aldo alejandro alessandro alexander alexandre alfonso alfred ali alvaro anders andre andreas
  andrei andrew andrzej angus anthony antoine anton antonio aristide arnold arthur august auguste axel barack bela benito benjamin bernard
  bernd bill bjorn bob boris bram brian bruce bruno bryan carl carlo carlos cecil charles charlie chester christian christoph christopher
  claude clement clint clive colin conrad cristiano daniel dave david denis dennis desmond diego dieter dietrich dimitri dirk dmitri dmitry
  domenico donald douglas duncan dwight eddie eddy edgar edmund eduard eduardo edward edwin eero egon emil emile emmanuel enrico enzo eric
  erich erik ernest ernst erwin etienne eugene fabio felipe felix ferdinand fernando fidel filippo francesco francisco franco francois frank
  franz fred frederick friedrich fritz gareth garry gary geoffrey george georges gerald gerard gerhard giacomo giorgio giovanni giuseppe
  gordon graham gregory guido guillaume gunther gustav gustave guy hans harald harold harry heinrich helmut henri henrik henry herbert herman
  hermann horace howard hubert hugh hugo ian igor ilya isaac ivan ivor jack jacob jacques jakob james jan jason jawaharlal jeff jeremy jerome
  jesse jim jimmy joachim joao joe joel johan johann johannes john johnny jonas jonathan jorge jose josef joseph joshua juan jules julian
  julius jurgen justin karl kaspar keith ken kenneth kevin konrad konstantin kurt lance larry lars laurent lawrence lech leif len leo leon
  leonard leonardo leonid leopold lev lewis lionel lloyd louis luca luciano lucien ludwig luigi luis luke magnus mahatma malcolm manfred
  manuel marc marcel marco marcus mario mark marlon martin marvin mathieu matteo matthew matthias maurice max michael michel miguel mikhail
  milos mohamed mohammed morris moses muhammad narendra nathan neil nelson neville niccolo nicholas nicolas niels nigel nikita nikola nikolai
  nikolaus noel norbert norman olaf oleg oliver orville oscar oskar otto pablo paolo pascal patrick paul pavel pedro pele per peter philip
  philippe phillip pier pierre pietro pyotr rafael rainer ralph ramon raul raymond recep reinhard reinhold rene ricardo richard richie rob
  robert roberto rodrigo roger roland rolf roman ronald ross rudolf rupert russell salvador sam samuel saul sean sebastian serge sergei sergey
  sergio seymour sidney sigmund silvio simon slobodan stanley stefan stephane stephen steve steven stuart sven tadej ted terence theo theodor
  theodore thomas tim timothy toby todd tom tommy tony trevor tycho ulrich umberto usain valentin vaclav victor viktor vincent vincenzo vito
  vittorio vladimir volodymyr walt walter warren wayne werner wilbur wilfred wilhelm will willem william winston wolfgang woodrow xavier
  yasser yitzhak yuri yves zbigniew zinedine
  sir mr king prince emperor lord father pope duke count baron brother
`);

/** Those whose bearers are “she”. */
const women = words(`
  abigail ada adela adele agatha agnes agnetha aisha alexandra alice alicia alison althea amalia amanda amelia amy anastasia angela anita ann
  anna anne annette annie annika anni antonia astrid audrey barbara beatrice beatrix bella bernadette bertha beryl bessie bette betty billie
  birgit bridget brigitte camilla carla carmen carol carolina caroline cate catherine cecilia celia charlotte chloe christina christine cindy
  clara claudia clementine coco colette constance coretta daphne deborah diana dolores donna dora doris dorothea dorothy edith eileen ekaterina
  elaine eleanor elena elisabeth elizabeth ella ellen elsa elsie emilia emily emma emmeline erika esther ethel eva eve evelyn fanny fiona
  florence frances francesca frida gabriella gabrielle genevieve georgia geraldine germaine gertrude gina giulia gladys gloria golda grace
  greta gudrun gwen halide hanna hannah harriet hattie hazel hedwig hedy helen helena helene helga henrietta hilary hilda hillary ida imelda
  indira ines ingeborg ingrid irene iris irina isabel isabella jacqueline jana jane janet janice jeanne jeannette jennifer jenny jessica jill
  joan joanna jocelyn johanna josephine joyce juana judith judy julia juliana julie juliet juliette june junko justine karen karin kate
  katharina katharine katherine kathleen katrina katy kristin kristina laura lauren leah lena leonora leslie lily linda lisa lise lotte louisa
  louise lucia lucille lucy ludmila lydia mabel madeleine madonna mae magda margaret margarita margherita margot marguerite maria mariana
  marianne marie marilyn marina marion marjorie marlene marta martha martina mary mathilde matilda maud maureen melania melinda mercedes meryl
  mia michelle mildred millicent minna miriam moira molly mona monica muriel nadia nadine nancy naomi natalia natalie natasha nellie nettie
  nicole nina nora odette olga olive olivia olympe oprah patricia paula pauline penelope petra phyllis pia polly portia priscilla queen rachel
  rebecca regina renata rita roberta rosa rosalind rose rosemary rosie roxana ruth sabine sally samantha sandra sarah selma serena sharon sheila
  shirley sigrid simone sirimavo sofia sonia sophia sophie stella stephanie steffi sue susan susanna susanne suzanne svetlana sylvia tamara
  tania tatiana teresa thelma theodora theresa therese tina toni ulrike ursula valentina valerie vanessa vera veronica victoria viola violet
  virginia vivien wanda wendy wilhelmina wilma winifred yoko yvette yvonne zelda zoe
  mrs miss ms lady dame princess empress madame mademoiselle duchess countess baroness sister mother
`);

/** Nouns for people, by which a text speaks of somebody without a name. */
const menByNoun = words(
  'father stepfather grandfather brother husband son grandson uncle nephew man boy gentleman king prince priest monk widower',
);
const womenByNoun = words(
  'mother stepmother grandmother sister wife daughter granddaughter aunt niece woman girl lady queen princess nun widow bride',
);

const othersByNoun = words(
  `elder eldest younger youngest cousin child friend colleague pupil student teacher rival boss servant clerk doctor lawyer printer publisher
  consul captain assistant agent patron landlord nurse secretary successor predecessor poet painter`,
);

const personNouns = new Set([...menByNoun, ...womenByNoun, ...othersByNoun]);

/** Whether the folded word is a noun for a person. */
export function isPersonNoun(norm: string): boolean {
  return personNouns.has(norm);
}

/** The pronoun of which a person's name is sure: by its first word, a given name or a title, or a noun that stands for the name. */
export function pronounOf(name: string): 'he' | 'she' | undefined {
  const [first = ''] = foldName(name).split(/[\s.-]/);
  if (men.has(first) || menByNoun.has(first)) return 'he';
  return women.has(first) || womenByNoun.has(first) ? 'she' : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
