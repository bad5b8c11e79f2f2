/** Given names whose bearers are “he”. What both have (Alex, Andrea, Jean, Robin) is in neither list. Folded. */
const men = `
  aaron abdul abdullah abel abraham achim adam adolf adolfo adrian adrien agustin ahmad ahmed aidan akira aksel alain alan alastair alban
  albert alberto albrecht aldo alec alejandro aleksander aleksandr aleksei alessandro alessio alexander alexandre alexei alf alfonso
  alfred alfredo ali alistair alois alonso alvaro alvin amadeo amadou ambrose amilcar amir amit amos anatol anatole anatoly anders andre
  andreas andrei andrej andres andrew andrey andrzej angus anil anselm antal anthony antoine anton antonin antonio archibald aristide
  arjun armand armin arnaud arne arnold arsene artem arthur arturo arvid asif aslan attila august auguste augusto augustus aurelio axel
  aziz baldwin balthasar barack barnaby bartolomeo basil bastian bela ben benedict benito benjamin benny benoit bernard bernardo bernd
  bert bertrand bilal bill billy birger bjarne bjorn blaise bob bogdan bohumil boleslaw boniface boris bram branko brendan brett brian
  bronislaw bruce bruno bryan byron calvin carl carlo carlos casimir caspar cassius cecil cedric cesar chaim charles charlie chester
  chinua christian christoph christopher cillian clarence claude claudio claus clemens clement clifford clint clive clyde colin colm conor
  conrad constantin constantine cormac cosimo costas craig crispin cristiano curtis cyril cyrus dag damian damien dan daniel daniele
  danilo danny dante dario darius darren dave david davide dean declan denis dennis denzel derek dermot desmond dick didier diego dieter
  dietrich dimitar dimitri dimitrios dinesh dino dirk dmitri dmitry domenico dominic dominik don donald donato doug douglas duncan dusan
  dwayne dwight dylan earl ebenezer ed eddie eddy edgar edmond edmund edoardo eduard eduardo edvard edward edwin eero egbert egil egon
  eirik eivind elias elijah elliot elmer emanuel emanuele emeric emil emile emilio emmanuel emre enoch enrico enrique enver enzo ephraim
  eric erich erik ernest ernesto ernst ervin erwin esteban ethan etienne eugen eugene eugenio eusebio everett ewan ezra fabian fabien
  fabio fabrice faisal farid fausto federico felipe felix ferdinand ferenc fergus fernand fernando ferruccio fidel filip filippo fintan
  florent florian francesco francis francisco franciszek franco francois frank franz fred frederick fredrik friedrich fritz fyodor gabriel
  gael gaetano galileo gareth garrett garry gary gaspard gaston gavin gene geoffrey georg george georges georgi georgios georgy gerald
  gerard gerardo gerhard germain gerrit giacomo gianfranco gianluca gianni gilbert gilles gino giorgio giorgos giovanni giuliano giulio
  giuseppe gleb glenn godfrey gonzalo goran gordon gottfried gottlieb graham greg gregor gregory grigori grover guglielmo guido guillaume
  guillermo gunnar gunther gus gustaf gustav gustave gustavo guy gyorgy hadrian haile hakan hakon halldor hamid hamish hannes hannibal
  hans harald harold harry harvey hassan hector heinrich heinz helge helmut helmuth hendrik henri henrik henry herbert herman hermann
  hernan hideki hideo hieronymus hippolyte hiroshi hjalmar horace horatio horst hosni howard hristo hubert hugh hugo humberto humphrey
  hussein iain ian ibrahim idris ignacio ignatius igor ilya imran imre ingemar ingmar ingvar ioannis ion isaac isaiah isidor ismail istvan
  ivan ivar ivo ivor jaap jacek jack jacob jacopo jacques jaime jakob jakub jamal james jan janez janos jaroslav jason jasper javier
  jawaharlal jeff jeffrey jens jeremy jerome jerry jerzy jesper jesse jim jimmy jiri joachim joao joaquin joe joel johan johann johannes
  john johnny jomo jon jonah jonas jonathan joost jordi jorg jorge jorgen jose josef joseph josh joshua josip jovan juan jules julian
  julien julio julius jurgen justin kamal kareem karel karim karl karol kaspar kasper kazimierz kazuo keir keith kemal ken kenji kenneth
  kevin khalid kirill kjell klaus klemens knud knut kofi konrad konstantin konstantinos kostas kristian kristoffer krzysztof kurt kwame
  kyle lachlan ladislav lajos lambert lance larry lars laszlo laurent lawrence lazar leander leandro lech leif len lennart leo leon
  leonard leonardo leonhard leonid leopold leroy leszek lev levi lewis lionel lloyd loic lorenz lorenzo lothar louis luc luca lucas lucian
  luciano lucien lucius ludovic ludovico ludvig ludwig luigi luis luka lukas luke luther lyndon magnus mahatma mahmoud maksim malcolm
  mamadou manfred manuel marc marcel marcello marcelo marcin marco marcus marek mariano mario marius mark marko marlon marshall martin
  marvin mateo mathias mathieu matteo matthew matthias matti maurice mauricio maurizio max maxim maxime maximilian mehmet melchior melvin
  michael michal michel michelangelo miguel mihai mihail mikael mike mikhail mikko miklos milan milo milos miloslav milton mircea miroslav
  mitchell mohamed mohammad mohammed mohandas morris morten moses mstislav muhammad murray mustafa mykola naguib narendra nasser nathan
  nathaniel ned neil nelson nestor neville niccolo nicholas nico nicolae nicolai nicolas niels nigel nikita nikola nikolai nikolaj
  nikolaos nikolaus nils noah noel norbert norman nuno octave octavio olaf olav ole oleg oleh oleksandr oliver olivier olof omar orhan
  orlando orson orville oscar oskar osman osvaldo otis otto owen paavo pablo pal paolo pascal pascual pasquale patricio patrick paul paulo
  pavel pavlo peder pedro peer pekka pele per percival percy pete peter petr petros phil philip philipp philippe phillip pier pierre
  pieter pietro piotr placido pranab prosper pyotr quentin quincy rabindranath radoslav radovan rafael raffaele raimund rainer rajiv ralph
  ramesh ramiro ramon randolph raoul raphael rashid rasmus raul ravi ray raymond recep reginald reidar reinhard reinhold remy renato rene
  renzo reuben rex rhys ricardo riccardo richard richie rick rinaldo rob robert roberto rocco rod roderick rodney rodolfo rodrigo rogelio
  roger roland rolando rolf romain roman romeo ron ronald ronnie rory roscoe ross roy rubens rudi rudolf rudolph rudyard rufus rui rune
  rupert ruslan russell ryan saddam sadiq salman salvador salvatore sam samir samson samuel sandor sandro sanjay santiago satyajit saul
  scott seamus sean sebastian sebastiano seiji selim serdar serge sergei sergey sergio severin seymour shane shaun shigeru shimon shinzo
  sidney siegfried sigmund sigurd silas silvio simeon simon sinan slavoj slobodan snorri soren spencer srinivasa stan stanislav stanislaw
  stanley stavros stefan stefano steffen sten stephan stephane stephen steve steven stig stuart sunil svante sven sverre sylvain sylvester
  szymon tadej tadeusz tage takashi taras tariq tatsuo ted teddy teodor terence terrence thabo thaddeus theo theobald theodor theodore
  thierry thomas thor thorbjorn thorstein thorvald thurgood tibor tim timothy tito tiziano toby todd toivo tom tomas tomasz tommaso tommy
  tony tor torbjorn tore torsten toussaint travis trent trevor tristan trygve tuomas tycho tyler tyrone udo ugo ulf ulrich ulysses umar
  umberto urs usain uwe vaclav vadim valdemar valentin valentino vasco vasil vasily vaslav vernon vicente victor vidkun viggo vijay vikram
  viktor vilhelm ville vince vincent vincenzo virgil vitaly vito vittorio vivek vladimir vojtech volker volodymyr waldemar wallace walt
  walter walther warren wayne wendell werner wesley wilbur wilfred wilhelm will willem william wim winston witold wladimir wladyslaw wolf
  wolfgang woodrow woody wyatt wystan xavier yann yannick yannis yaroslav yasser yevgeny yitzhak yosef youssef yukio yuri yusuf yves
  zachary zbigniew zdenek zeljko zinedine zoltan zoran zubin zygmunt
`;

/** Those whose bearers are “she”. */
const women = `
  abigail ada adela adele adriana agatha agnes agnetha aino aisha aisling alejandra aleksandra alessandra alexandra alice alicia alina
  aline alison alma althea alva amalia amalie amanda amelia amina amira amrita amy ana anastasia angela angelica angelina angelique anika
  anita ann anna anne anneke annelise annette anni annie annika anouk antoinette antonia anya aparna araceli ariana arlette asha astrid
  audrey aurelie aurora ayesha azra barbara beate beatrice beatrix belinda bella benazir berenice bernadette bernice berta bertha beryl
  bessie bette betty bianca billie birgit birgitta blanche bridget brigitte brooke caitlin camilla candice carla carmela carmen carol
  carolina caroline carolyn cassandra catalina catarina cate catherine cecile cecilia celeste celia celine chantal charlene charlotte
  chiara chimamanda chloe christa christelle christiana christina christine ciara cindy claire clara clare clarice clarissa claudette
  claudia clementine cleopatra coco colette constance constanza consuelo corazon cordelia coretta corinne cristina cynthia dagmar dalia
  danica daniela danielle daphne daria deborah deirdre delia delphine denise desiree diana dilma dina dolly dolores donna dora doris
  dorotea dorothea dorothy dunja ebba edith edna edwina effie eileen ekaterina elaine eleanor elena elfriede elif elina elisabeth eliska
  eliza elizabeth elke ella ellen elodie elsa elsie elvira emilia emily emine emma emmanuelle emmeline erica erika erin ernestine
  esmeralda estelle esther ethel etta eugenia eugenie eunice eva eve evelina fanny fatima fatma felicia felicity fernanda fiona flora
  florence frances francesca francine franziska frederica frida frieda gabriela gabriella gabrielle gail galina gemma genevieve georgette
  georgia georgina geraldine gerda germaine gertrud gertrude gillian gina giovanna gisela giselle giulia giuliana gladys gloria golda
  grace greta gretchen guadalupe gudrun gwen gwendolyn gwyneth halide hana hanna hannah hanne harriet hatice hattie hazel heather hedda
  hedwig hedy heidi heike helen helena helene helga henrietta henriette hester hilary hilda hillary hortense ida ilse imelda imogen indira
  ines inga inge ingeborg ingrid iolanda irena irene irina iris irma isabel isabella isadora isolde ivana ivy jacinda jacinta jacqueline
  jadwiga jana jane janet janice janina janine jasmine jeanne jeannette jelena jenna jennifer jenny jessica jill joan joanna joanne
  jocelyn johanna jolanda josefa josefina josephine josette joyce juana judit judith judy julia juliana julie juliet juliette june junko
  justine kaja kamala karen karin karina karla katalin katarina kate katerina katharina katharine katherine kathleen kathryn katinka
  katrina katy keiko kirsten klara kristin kristina krystyna lakshmi lara larissa laura lauren lavinia layla leah leena leila lena leona
  leonie leonora leticia lilian liliana lilly lily lina linda linnea lisa lise liv livia lorena loretta lorraine lotta lotte louisa louise
  lourdes lucia lucie lucille lucrezia lucy ludmila luisa luise lydia mabel madeleine madonna mae mafalda magda magdalena maja malala
  malin manuela mara marcella marcia margaret margareta margaretha margarethe margarita margherita margit margot margrethe marguerite
  maria mariam mariana marianne marie mariko marilena marilyn marina marion marisa marisol marit marjorie marlene marlies marta martha
  martina mary mathilda mathilde matilda maud maude maura maureen maya melania melinda mercedes meredith merete meryl mia michaela
  michelle mila mildred milena millicent mina minna minnie miranda mireille miriam mirjam mitsuko moira molly mona monica monika monique
  muriel myra myrtle nadezhda nadia nadine naima nancy naomi natalia natalie natasha nellie nelly nerys nettie ngozi nicole nicolette
  nigar nina noemi nora norma nuala nuria octavia odette oksana oleksandra olena olga olive olivia olympe ophelia oprah orla ottilie
  paloma pamela patricia patrizia paula paulette pauline pearl penelope perpetua petra petronella phoebe phyllis pia pilar pippa polly
  portia priscilla priya priyanka prudence rachel raisa ramona rebecca regina regine renata renate rhea rhiannon rhoda rigoberta
  rita roberta rosa rosalie rosalind rosamund rosanna rose roseanne rosemary rosetta rosie rowena roxana roxane ruby ruth sabina sabine
  sabrina sadie sally salma salome samantha samira sandra sandrine sanna saoirse sarah saskia savitri selina selma serafina serena shakira
  sharmila sharon sheila shirin shirley sibyl sigrid sigrun silke silvana silvia simone sinead siri sirimavo sofia solange solveig sonia
  sonja sophia sophie soraya stacey steffi stella stephanie stine sue sunniva susan susana susanna susanne susie suzanna suzanne svetlana
  sylvia sylvie tabitha tamar tamara tania tanja tanya tara tatiana tatjana teodora teresa tess tessa thea thelma theodora theresa therese
  thora tilda tina toni toril trudy ulla ulrike una ursula urszula uta valentina valeria valerie vanda vanessa vera verena verity veronica
  veronika vesna vibeke victoria vigdis viktoria vilma viola violet violeta violetta virginia virginie viviane vivien wanda wangari wendy
  wilhelmina wilma winifred wislawa xenia ximena yasmin yasmine yelena yoko yolanda yuko yulia yuliya yuriko yvette yvonne zadie zaha
  zainab zara zehra zelda zenobia zita zoe zofia zora zsofia zsuzsanna zuzana
`;

/** The given names that tell which pronoun is their bearer's. */
export const givenNames = { he: namesOf(men), she: namesOf(women) };

function namesOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
