import { eachDraft, eachVerdict } from '../../../support/eachDraft';

const facts = `
entities:
  series: { label: Fawlty Towers, type: work }
  film: { label: The Third Man, type: work }
  album: { label: Abbey Road, type: work }
  play: { label: Arcadia, type: work }
  novel: { label: Middlemarch, type: work }
  tate: { label: Tate Modern, type: organization }
  humber: { label: Humber Bridge, type: place }
  mine: { label: Kellingley Colliery, type: place }
  cinema: { label: Odeon Marble Arch, type: place }
  band: { label: The Undertones, type: organization }
  mill: { label: Temple Works, type: place }
  club: { label: Halifax Town, type: organization }
  firm: { label: Rowntree, type: organization }
  woolworths: { label: Woolworths, type: organization }
  keats: { label: John Keats, type: person }
  wren: { label: Christopher Wren, type: person }
  hoard: { label: Sutton Hoo helmet, type: thing }
  element: { label: nobelium, type: thing }
  probe: { label: Venera 7, type: thing }
  lander: { label: Luna 9, type: thing }
  plane: { label: Comet 1, type: thing }
  ship: { label: HMS Warrior, type: thing }
  attlee: { label: Clement Attlee, type: person }
  busby: { label: Matt Busby, type: person }
  bevan: { label: Aneurin Bevan, type: person }
  cadbury: { label: Cadbury, type: organization }
  dam: { label: Kielder Dam, type: place }
  crimea: { label: Sikkim, type: place }
  sweden: { label: Sweden, type: place }
  law: { label: Clean Air Act, type: thing }
  strike: { label: General Strike, type: event }
  quake: { label: Kobe earthquake, type: event }
  final: { label: Matthews Final, type: event }
  treaty: { label: Treaty of Lausanne, type: thing }
  tower: { label: Blackpool Tower, type: place }
  curzon: { label: Mary Leiter, type: person }
facts:
  - { subject: series, property: published, value: 1975-09-19 }
  - { subject: film, property: published, value: 1949-09-02 }
  - { subject: album, property: published, value: 1969-09-26 }
  - { subject: play, property: published, value: 1993-04-13 }
  - { subject: novel, property: published, value: 1871 }
  - { subject: tate, property: opened, value: 2000-05-11 }
  - { subject: humber, property: opened, value: 1981-06-24 }
  - { subject: mine, property: closed, value: 2015-12-18 }
  - { subject: cinema, property: closed, value: 2016 }
  - { subject: band, property: dissolved, value: 1983 }
  - { subject: mill, property: dissolved, value: 1990 }
  - { subject: club, property: dissolved, value: 2008 }
  - { subject: firm, property: founded, value: 1862 }
  - { subject: woolworths, property: dissolved, value: 2009 }
  - { subject: keats, property: died, value: 1821-02-23 }
  - { subject: wren, property: born, value: 1632-10-20 }
  - { subject: hoard, property: discovered, value: 1939 }
  - { subject: element, property: discovered, value: 1966 }
  - { subject: probe, property: launched, value: 1970-08-17 }
  - { subject: ship, property: launched, value: 1860-12-29 }
  - { subject: lander, property: landed, value: 1966-02-03 }
  - { subject: plane, property: first-flight, value: 1949-07-27 }
  - { subject: attlee, property: elected, value: 1945-07-26 }
  - { subject: busby, property: appointed, value: 1945-10 }
  - { subject: bevan, property: resigned, value: 1951-04-22 }
  - { subject: curzon, property: married, value: 1895-04-22 }
  - { subject: cadbury, property: acquired, value: 2010 }
  - { subject: dam, property: built-from, value: 1975 }
  - { subject: crimea, property: annexed, value: 1975 }
  - { subject: sweden, property: joined, value: 1995 }
  - { subject: law, property: started, value: 1956-07-05 }
  - { subject: strike, property: ended, value: 1926-05-12 }
  - { subject: quake, property: date, value: 1995-01-17 }
  - { subject: final, property: date, value: 1953-05-02 }
  - { subject: treaty, property: signed, value: 1923-07-24 }
  - { subject: tower, property: completed, value: 1894 }
`;

describe('the wordings of a date', () => {
  describe('are read', () => {
    eachVerdict(facts, [
      ['Fawlty Towers first aired on 19 October 1975.', ['refuted 19 October 1975']],
      ['Fawlty Towers was first broadcast in 1976.', ['refuted 1976']],
      ['Fawlty Towers first went out on BBC2 in 1976.', ['refuted 1976']],
      ['Fawlty Towers aired for the first time in 1976.', ['refuted 1976']],
      ['Fawlty Towers was aired for the first time in 1976.', ['refuted 1976']],
      ['Fawlty Towers first hit the airwaves in 1976.', ['refuted 1976']],
      ['Fawlty Towers, first transmitted in 1976, ran to twelve episodes.', ['refuted 1976']],
      ['The Third Man arrived in cinemas in 1950.', ['refuted 1950']],
      ['The Third Man hit theaters in 1950.', ['refuted 1950']],
      ['The Third Man hit theatres in 1950.', ['refuted 1950']],
      ['The Third Man reached the big screen in 1950.', ['refuted 1950']],
      ['The Third Man received its premiere in 1950.', ['refuted 1950']],
      ['The Third Man got its first screening in 1950.', ['refuted 1950']],
      ['The Third Man first graced the screen in 1950.', ['refuted 1950']],
      ['Abbey Road hit the shops in 1970.', ['refuted 1970']],
      ['Abbey Road hit the stores in 1970.', ['refuted 1970']],
      ['Abbey Road hit record shops in 1970.', ['refuted 1970']],
      ['Abbey Road was put on sale in 1970.', ['refuted 1970']],
      ['Abbey Road arrived in the shops on 26 October 1969.', ['refuted 26 October 1969']],
      ['Abbey Road hit the shelves in 1970.', ['refuted 1970']],
      ['Arcadia was first staged in 1994.', ['refuted 1994']],
      ['Arcadia was first produced in 1994.', ['refuted 1994']],
      ['Arcadia was first put on in 1994.', ['refuted 1994']],
      ['Arcadia had its first night in 1994.', ['refuted 1994']],
      ['Arcadia received its first performance in 1994.', ['refuted 1994']],
      ['Arcadia was first seen in 1994.', ['refuted 1994']],
      ['Arcadia got its first airing in 1994.', ['refuted 1994']],
      ['Middlemarch saw the light of day in 1874.', ['refuted 1874']],
      ['Middlemarch reached readers in 1874.', ['refuted 1874']],
      ['Middlemarch hit bookshops in 1874.', ['refuted 1874']],
      ['Tate Modern welcomed its first visitors on 12 May 2000.', ['refuted 12 May 2000']],
      ['The Queen declared Tate Modern open on 12 May 2000.', ['refuted 12 May 2000']],
      ['Tate Modern admitted its first visitors on 12 May 2000.', ['refuted 12 May 2000']],
      ['Tate Modern received its first visitors on 12 May 2000.', ['refuted 12 May 2000']],
      ['The Humber Bridge carried its first traffic in 1982.', ['refuted 1982']],
      ['The Humber Bridge carried its first passengers in 1982.', ['refuted 1982']],
      ['The Humber Bridge came into use in 1982.', ['refuted 1982']],
      ['The Humber Bridge was brought into use in 1982.', ['refuted 1982']],
      ['The Humber Bridge was put into service in 1982.', ['refuted 1982']],
      ['The Humber Bridge came into operation in 1982.', ['refuted 1982']],
      ['The Humber Bridge went into operation in 1982.', ['refuted 1982']],
      ['The Humber Bridge became operational in 1982.', ['refuted 1982']],
      ['The Queen cut the ribbon on the Humber Bridge in 1982.', ['refuted 1982']],
      ['The Humber Bridge has been in use since 1982.', ['refuted 1982']],
      ['The Humber Bridge has been in operation since 1982.', ['refuted 1982']],
      ['Kellingley Colliery was mothballed in 2014.', ['refuted 2014']],
      ['Kellingley Colliery ceased operations in 2014.', ['refuted 2014']],
      ['Kellingley Colliery ceased production in 2014.', ['refuted 2014']],
      ['Kellingley Colliery stopped operating in 2014.', ['refuted 2014']],
      ['Kellingley Colliery was decommissioned in 2014.', ['refuted 2014']],
      ['Kellingley Colliery was taken out of service in 2014.', ['refuted 2014']],
      ['The Odeon Marble Arch put up the shutters in 2014.', ['refuted 2014']],
      ['The Odeon Marble Arch screened its last film in 2014.', ['refuted 2014']],
      ['The Odeon Marble Arch brought down the shutters in 2014.', ['refuted 2014']],
      ['The Odeon Marble Arch ceased trading in 2014.', ['refuted 2014']],
      ['The Undertones called it a day in 1985.', ['refuted 1985']],
      ['The Undertones split in 1985.', ['refuted 1985']],
      ['The Undertones parted ways in 1985.', ['refuted 1985']],
      ['The Undertones went their separate ways in 1985.', ['refuted 1985']],
      ['Temple Works was razed in 1995.', ['refuted 1995']],
      ['Temple Works was razed to the ground in 1995.', ['refuted 1995']],
      ['Temple Works was knocked down in 1995.', ['refuted 1995']],
      ['Temple Works was bulldozed in 1995.', ['refuted 1995']],
      ['Temple Works was flattened in 1995.', ['refuted 1995']],
      ['Temple Works was levelled in 1995.', ['refuted 1995']],
      ['Halifax Town went out of existence in 2006.', ['refuted 2006']],
      ['Halifax Town went to the wall in 2006.', ['refuted 2006']],
      ['Halifax Town went bust in 2006.', ['refuted 2006']],
      ['Halifax Town ceased trading in 2006.', ['refuted 2006']],
      ['Woolworths vanished from the high street in 2008.', ['refuted 2008']],
      ['Rowntree was launched in 1872.', ['refuted 1872']],
      ['Rowntree was born in 1872.', ['refuted 1872']],
      ['Rowntree got its start in 1872.', ['refuted 1872']],
      ['Rowntree came into being in 1872.', ['refuted 1872']],
      ['Rowntree saw the light of day in 1872.', ['refuted 1872']],
      ['Rowntree traces its history back to 1872.', ['refuted 1872']],
      ['Rowntree has its roots in 1872.', ['refuted 1872']],
      ['Rowntree has existed since 1872.', ['refuted 1872']],
      ['Rowntree has been around since 1872.', ['refuted 1872']],
      ['Rowntree has been in business since 1872.', ['refuted 1872']],
      ['John Keats breathed his last on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats drew his last breath on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats was beheaded on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats was guillotined on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats took his own life on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats killed himself on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats committed suicide on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats met his death on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats met his end on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats departed this life on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats was burned at the stake on 23 March 1821.', ['refuted 23 March 1821']],
      ['John Keats fell in battle in 1822.', ['refuted 1822']],
      ['John Keats fell in action in 1822.', ['refuted 1822']],
      ['John Keats was slain in 1822.', ['refuted 1822']],
      ['John Keats was lynched in 1822.', ['refuted 1822']],
      ['John Keats suffered a fatal stroke on 23 March 1821.', ['refuted 23 March 1821']],
      ['The beheading of John Keats came in 1822.', ['refuted 1822']],
      ["John Keats's suicide in 1822 shocked London.", ['refuted 1822']],
      ['Christopher Wren first saw the light in 1633.', ['refuted 1633']],
      ['His mother gave birth to Christopher Wren on 20 November 1632.', ['refuted 20 November 1632']],
      ['The Sutton Hoo helmet was dug up in 1937.', ['refuted 1937']],
      ['The Sutton Hoo helmet came to light in 1937.', ['refuted 1937']],
      ['The Sutton Hoo helmet was uncovered in 1937.', ['refuted 1937']],
      ['The Sutton Hoo helmet turned up in 1937.', ['refuted 1937']],
      ['The Sutton Hoo helmet was brought to light in 1937.', ['refuted 1937']],
      ['The Sutton Hoo helmet was first seen in 1937.', ['refuted 1937']],
      ['Nobelium was first created in 1963.', ['refuted 1963']],
      ['Nobelium was first observed in 1963.', ['refuted 1963']],
      ['Nobelium was first sighted in 1963.', ['refuted 1963']],
      ['Venera 7 was fired into orbit in 1971.', ['refuted 1971']],
      ['Venera 7 was sent aloft in 1971.', ['refuted 1971']],
      ['Venera 7 was shot into space in 1971.', ['refuted 1971']],
      ['Venera 7 was sent on its way in 1971.', ['refuted 1971']],
      ['Venera 7 roared into the sky in 1971.', ['refuted 1971']],
      ['Venera 7 roared off the pad in 1971.', ['refuted 1971']],
      ['Venera 7 soared into space in 1971.', ['refuted 1971']],
      ['Venera 7 was hurled into space in 1971.', ['refuted 1971']],
      ['HMS Warrior slid down the slipway in 1861.', ['refuted 1861']],
      ['HMS Warrior took to the water in 1861.', ['refuted 1861']],
      ['HMS Warrior entered the water in 1861.', ['refuted 1861']],
      ['HMS Warrior was floated out in 1861.', ['refuted 1861']],
      ['Luna 9 came to rest on 3 March 1966.', ['refuted 3 March 1966']],
      ['Luna 9 returned to Earth on 3 March 1966.', ['refuted 3 March 1966']],
      ['Luna 9 reached the ground on 3 March 1966.', ['refuted 3 March 1966']],
      ['Luna 9 made landfall on 3 March 1966.', ['refuted 3 March 1966']],
      ['Luna 9 hit the ground on 3 March 1966.', ['refuted 3 March 1966']],
      ['Luna 9 came back to Earth on 3 March 1966.', ['refuted 3 March 1966']],
      ['Comet 1 took off for the first time in 1948.', ['refuted 1948']],
      ['Comet 1 flew for the first time in 1948.', ['refuted 1948']],
      ['Comet 1 first got off the ground in 1948.', ['refuted 1948']],
      ['Comet 1 left the ground for the first time in 1948.', ['refuted 1948']],
      ['Comet 1 first took off in 1948.', ['refuted 1948']],
      ['Comet 1 made its debut flight in 1948.', ['refuted 1948']],
      ['Comet 1 was flown for the first time in 1948.', ['refuted 1948']],
      ['Clement Attlee won office in 1946.', ['refuted 1946']],
      ['Clement Attlee won power in 1946.', ['refuted 1946']],
      ['Clement Attlee swept into office in 1946.', ['refuted 1946']],
      ['Clement Attlee was swept to power in 1946.', ['refuted 1946']],
      ['Matt Busby took charge in 1946.', ['refuted 1946']],
      ['Matt Busby took the reins in 1946.', ['refuted 1946']],
      ['Matt Busby took the helm in 1946.', ['refuted 1946']],
      ['Matt Busby was put in charge in 1946.', ['refuted 1946']],
      ['Matt Busby was given the job in 1946.', ['refuted 1946']],
      ['Matt Busby got the job in 1946.', ['refuted 1946']],
      ['Matt Busby was handed the job in 1946.', ['refuted 1946']],
      ['Matt Busby was unveiled as manager in 1946.', ['refuted 1946']],
      ['Matt Busby was confirmed as manager in 1946.', ['refuted 1946']],
      ['Matt Busby assumed command in 1946.', ['refuted 1946']],
      ['Matt Busby stepped into the role in 1946.', ['refuted 1946']],
      ['Matt Busby landed the job in 1946.', ['refuted 1946']],
      ['Aneurin Bevan handed in his resignation on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan tendered his resignation on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan gave up his post on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan relinquished his post on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan vacated his post on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan was voted out on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan was shown the door on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan was relieved of his duties on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan lost his job on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan was overthrown on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan called it a day on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan gave up the job on 22 May 1951.', ['refuted 22 May 1951']],
      ['Aneurin Bevan stood aside on 22 May 1951.', ['refuted 22 May 1951']],
      ['Mary Leiter exchanged vows with George Curzon in 1896.', ['refuted 1896']],
      ['Mary Leiter became his wife in 1896.', ['refuted 1896']],
      ['Mary Leiter walked down the aisle in 1896.', ['refuted 1896']],
      ['Cadbury was scooped up in 2011.', ['refuted 2011']],
      ['Cadbury was absorbed by Kraft in 2011.', ['refuted 2011']],
      ['Cadbury changed hands in 2011.', ['refuted 2011']],
      ['Cadbury was sold to Kraft in 2011.', ['refuted 2011']],
      ['Kraft completed its acquisition of Cadbury in 2011.', ['refuted 2011']],
      ['Kraft completed the takeover of Cadbury in 2011.', ['refuted 2011']],
      ['Cadbury passed into the hands of Kraft in 2011.', ['refuted 2011']],
      ['Ground was broken for the Kielder Dam in 1977.', ['refuted 1977']],
      ['The ministry broke ground on the Kielder Dam in 1977.', ['refuted 1977']],
      ['The first stone of the Kielder Dam was laid in 1977.', ['refuted 1977']],
      ['The foundations of the Kielder Dam were laid in 1977.', ['refuted 1977']],
      ['Work on the Kielder Dam got under way in 1977.', ['refuted 1977']],
      ['Builders started work on the Kielder Dam in 1977.', ['refuted 1977']],
      ['Engineers began work on the Kielder Dam in 1977.', ['refuted 1977']],
      ['The first sod of the Kielder Dam was cut in 1977.', ['refuted 1977']],
      ['The Kielder Dam has been under construction since 1977.', ['refuted 1977']],
      ['Sikkim was swallowed up in 1977.', ['refuted 1977']],
      ['Sikkim was made part of India in 1977.', ['refuted 1977']],
      ['Sikkim became part of India in 1977.', ['refuted 1977']],
      ["India's absorption of Sikkim in 1977 was quiet.", ['refuted 1977']],
      ['Sweden was accepted as a member in 1996.', ['refuted 1996']],
      ['Sweden was taken in in 1996.', ['refuted 1996']],
      ['Sweden has been a member since 1996.', ['refuted 1996']],
      ['Sweden was received into the union in 1996.', ['refuted 1996']],
      ['The Clean Air Act came into effect in 1958.', ['refuted 1958']],
      ['The Clean Air Act went into effect in 1958.', ['refuted 1958']],
      ['The Clean Air Act went into force in 1958.', ['refuted 1958']],
      ['The Clean Air Act became law in 1958.', ['refuted 1958']],
      ['The Clean Air Act came into operation in 1958.', ['refuted 1958']],
      ['The Clean Air Act became effective in 1958.', ['refuted 1958']],
      ['The Clean Air Act has been in force since 1958.', ['refuted 1958']],
      ['The Clean Air Act entered the statute book in 1958.', ['refuted 1958']],
      ['The General Strike fizzled out on 12 June 1926.', ['refuted 12 June 1926']],
      ['The General Strike petered out on 12 June 1926.', ['refuted 12 June 1926']],
      ['The General Strike collapsed on 12 June 1926.', ['refuted 12 June 1926']],
      ['The General Strike ran its course on 12 June 1926.', ['refuted 12 June 1926']],
      ['The Kobe earthquake struck on 17 February 1995.', ['refuted 17 February 1995']],
      ['The Kobe earthquake hit on 17 February 1995.', ['refuted 17 February 1995']],
      ['The Kobe earthquake devastated the city on 17 February 1995.', ['refuted 17 February 1995']],
      ['The Matthews Final was contested on 2 June 1953.', ['refuted 2 June 1953']],
      ['The Matthews Final kicked off on 2 June 1953.', ['refuted 2 June 1953']],
      ['The Matthews Final got under way on 2 June 1953.', ['refuted 2 June 1953']],
      ['Turkey put its name to the Treaty of Lausanne on 24 August 1923.', ['refuted 24 August 1923']],
      ['Ismet put pen to paper on the Treaty of Lausanne on 24 August 1923.', ['refuted 24 August 1923']],
      ['The Treaty of Lausanne bears the date of 24 August 1923.', ['refuted 24 August 1923']],
      ['The Blackpool Tower was put up in 1899.', ['refuted 1899']],
      ['The Blackpool Tower went up in 1899.', ['refuted 1899']],
      ['The Blackpool Tower has stood since 1899.', ['refuted 1899']],
      ['The finishing touches were put to the Blackpool Tower in 1899.', ['refuted 1899']],
      ['Workmen put the finishing touches to the Blackpool Tower in 1899.', ['refuted 1899']],
    ]);
  });

  describe('are not found in what says something else', () => {
    eachDraft(facts, [
      'The second edition of Middlemarch was published in 1874.',
      'Middlemarch was adapted for television in 1994.',
      'Arcadia was revived in 2009.',
      'Arcadia was restaged in 2009.',
      'The Third Man was restored in 2015.',
      'The Third Man was re-released in 2015.',
      'Fawlty Towers was repeated in 1985.',
      'Fawlty Towers last aired in 1979.',
      'Fawlty Towers went off the air in 1979.',
      'Abbey Road was remastered in 2009.',
      'Abbey Road was reissued in 1987.',
      'Middlemarch was written in 1869.',
      'Eliot made her debut in 1857, long before Middlemarch.',
      'A sequel to The Third Man never came out, but a radio series was first broadcast in 1951.',
      'Abbey Road was recorded in the spring of 1970.',
      'A film of Arcadia was announced in 1999.',
      'John Cleese, of Fawlty Towers, first appeared on television in 1966.',
      'Tate Modern was reopened in 2016.',
      'Tate Modern reopened its doors in 2020.',
      'Tate Modern was extended in 2016.',
      'Tate Modern opened a new wing in 2016.',
      'An extension to Tate Modern opened in 2016.',
      'Tate Modern opened an exhibition of Picasso in 2018.',
      'Tate Modern welcomed its millionth visitor in 2001.',
      'Tate Modern announced in 2019 that it would open a shop.',
      'The Humber Bridge was repainted in 1999.',
      'A museum beside the Humber Bridge was inaugurated in 1999.',
      'The Odeon Marble Arch was reopened in 1997.',
      'The Odeon Marble Arch was refurbished in 1997.',
      'The Odeon Marble Arch closed its cafe in 2003.',
      'The Undertones parted company with EMI in 1982.',
      "The Undertones' drummer split with his wife in 1982.",
      'Halifax Town went into administration in 2002.',
      'Halifax Town were relegated in 2002.',
      'Woolworths shut its Oxford Street shop in 1983.',
      'Rowntree launched the Aero bar in 1935.',
      'Rowntree was taken over in 1988.',
      'Rowntree was bought by Nestle in 1988.',
      'The Rowntree museum was opened in 1988.',
      'Rowntree moved to Haxby Road in 1890.',
      'A Rowntree factory was built in 1890.',
      'John Keats fell ill in 1820.',
      'John Keats was shot at in 1820.',
      'John Keats tried to kill himself in 1820.',
      'John Keats was buried on 26 February 1821.',
      'John Keats lost his brother in 1818.',
      'John Keats met his publisher in 1817.',
      'John Keats was found guilty in 1820.',
      'John Keats gave his first lecture in 1820.',
      'John Keats took his own boat to Margate in 1817.',
      'Christopher Wren was baptised in 1633.',
      "Christopher Wren's son was born in 1675.",
      "Christopher Wren's wife gave birth to a son in 1675.",
      'The Sutton Hoo helmet was restored in 1971.',
      'The Sutton Hoo helmet was put on display in 1971.',
      'The Sutton Hoo helmet was reassembled in 1971.',
      'Nobelium was named in 1997.',
      'HMS Warrior sank in 1955.',
      'HMS Warrior was decommissioned in 1883.',
      'HMS Warrior was restored in 1979.',
      'HMS Warrior was commissioned in 1862.',
      'Venera 7 reached Venus on 15 December 1970.',
      'Venera 7 entered the atmosphere in December 1970.',
      'Luna 9 sent its first picture on 4 February 1966.',
      'Luna 9 was launched on 31 January 1966.',
      'Luna 9 entered orbit on 31 January 1966.',
      'Comet 1 flew to Johannesburg in 1952.',
      'Comet 1 crashed in 1954.',
      'Comet 1 took off for Rome in 1954.',
      'Clement Attlee was re-elected in 1950.',
      'Clement Attlee lost office in 1951.',
      'Clement Attlee entered Parliament in 1922.',
      'Matt Busby brought in Denis Law in 1962.',
      'Matt Busby was knighted in 1968.',
      'Matt Busby took the team to Belgrade in 1958.',
      'Aneurin Bevan gave up smoking in 1949.',
      'Aneurin Bevan lost his seat in 1949.',
      'Aneurin Bevan lost his temper on 1 March 1949.',
      'Aneurin Bevan threatened to resign in 1949.',
      'Mary Leiter became engaged in 1893.',
      'Mary Leiter met her husband in 1893.',
      'Cadbury bought Trebor in 1989.',
      'Cadbury was founded in 1824.',
      'Cadbury sold its drinks arm in 2008.',
      'Work on the Kielder Dam was finished in 1981.',
      'Sikkim was visited by Nehru in 1952.',
      'Sweden became a democracy in 1921.',
      'Sweden became a kingdom in 1523.',
      'The Clean Air Act was amended in 1968.',
      'The Clean Air Act was repealed in 1993.',
      'The General Strike was called on 1 May 1926.',
      'The General Strike was announced on 1 May 1926.',
      'The General Strike spread in 1926 from London to Leeds.',
      'The Kobe earthquake was commemorated on 17 January 2005.',
      'A memorial to the Kobe earthquake was unveiled in 1999.',
      'The Matthews Final was shown again on 1 June 1993.',
      'The Treaty of Lausanne was negotiated in 1922.',
      'The Treaty of Lausanne took effect on 6 August 1924.',
      'The Treaty of Lausanne was ratified on 23 August 1923.',
      'The Blackpool Tower was repainted in 1999.',
      'The Blackpool Tower was rebuilt in 1957.',
      'The Blackpool Tower was extended in 1957.',
      'The Blackpool Tower went up for sale in 2010.',
    ]);
  });
});
