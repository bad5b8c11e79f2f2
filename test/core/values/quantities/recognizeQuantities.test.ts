import assert from 'node:assert/strict';
import { recognizeQuantities } from '../../../../server/src/core/values/quantities/recognizeQuantities';
import { describeQuantities } from './support';

describe('recognizeQuantities', () => {
  const found: [prose: string, ...mentions: string[]][] = [
    // Time, length, mass, area, speed, temperature
    ['The 54-day war ended.', '54-day = 54 day'],
    ['all forty-four days of it', 'forty-four days = 44 day'],
    ['a fifty-four-day campaign', 'fifty-four-day = 54 day'],
    ['5.6 metres tall', '5.6 metres = 5.6 m'],
    ['a 2.4m mirror', '2.4m = 2.4 m'],
    ['311 km away', '311 km = 311 km'],
    ['1.5 million square kilometres', '1.5 million square kilometres = 1500000 km2'],
    ['308 people per square kilometre', '308 people per square kilometre = 308 /km2'],
    ['60 mph, or 97 km/h', '60 mph = 60 mph', '97 km/h = 97 km/h'],
    ['80 kilometres per hour', '80 kilometres per hour = 80 km/h'],
    ['28.2 °C', '28.2 °C = 28.2 °C'],
    ['at −5 °C or minus 40 degrees', '−5 °C = -5 °C', 'minus 40 degrees = -40 °'],
    ['13 degrees below zero Fahrenheit', '13 degrees below zero Fahrenheit = -13 °F'],
    ['twenty degrees below zero', 'twenty degrees below zero = -20 °'],
    ['20 degrees below normal', '20 degrees = 20 °'],
    ['1500 metres', '1500 metres = 1500 m'],
    ['30 seconds', '30 seconds = 30 second'],
    ['four consecutive weeks', 'four = 4 week'],
    ['six weeks of fighting', 'six weeks = 6 week'],
    ['half a century', 'half a century = 0.5 century'],
    ['three-quarters of an hour', 'three-quarters of an hour = 0.75 hour'],
    ['1½ hours', '1½ hours = 1.5 hour'],
    ['2 1/2 miles', '2 1/2 miles = 2.5 mi'],
    ['two and a half years', 'two and a half years = 2.5 year'],
    ['a 44-year-old man, aged 44', '44-year = 44 year', '44 = 44 year'],
    // Several figures
    ['6 ft 2 in tall', '6 ft 2 in = 6.166666666667 ft'],
    ['is 6\'2" tall', '6\'2" = 6.166666666667 ft'],
    ['won in 2:03:38', '2:03:38 = 7418 second'],
    ['in 3:26.00', '3:26.00 = 206 second'],
    ['lasted an hour and 48 minutes', 'an hour and 48 minutes = 108 minute'],
    ['4 minutes 12 seconds', '4 minutes 12 seconds = 252 second'],
    ['two minutes and 5 seconds', 'two minutes and 5 seconds = 125 second'],
    ['won 83 seats, the Civic League 61 and Labour 9.', '83 seats = 83 seat', '61 = 61', '9 = 9'],
    ['won 83 seats, and Apollo 11 landed', '83 seats = 83 seat'],
    ['2 hours 15 minutes', '2 hours 15 minutes = 135 minute'],
    // Money
    ['It paid $22.6 billion for it.', '$22.6 billion = 22600000000 USD'],
    ['US$5m, €1.2bn, £25,000', 'US$5m = 5000000 USD', '€1.2bn = 1200000000 EUR', '£25,000 = 25000 GBP'],
    ['a $7.5-million deal', '$7.5-million = 7500000 USD'],
    ['120 million Australian dollars', '120 million Australian dollars = 120000000 AUD'],
    ['Rs 500 crore', 'Rs 500 crore = 5000000000 INR'],
    ['USD 5 million', 'USD 5 million = 5000000 USD'],
    ['6.4 sextillion tonnes', '6.4 sextillion tonnes = 6.4e+21 t'],
    ['5.5 grams per cubic centimetre', '5.5 grams per cubic centimetre = 5.5 g/cm3'],
    ['1,330 kg/m³', '1,330 kg/m³ = 1330 kg/m3'],
    ['1.2 trillion won', '1.2 trillion won = 1200000000000 KRW'],
    ['thirty billion dollars', 'thirty billion dollars = 30000000000 USD'],
    // Percentages and parts
    ['40 per cent of 60%', '40 per cent = 40 percent', '60% = 60 percent'],
    ['5 percentage points', '5 percentage points = 5 percentage point'],
    ['two-thirds of voters', 'two-thirds = 66.66666666667 percent'],
    ['a quarter of the land', 'a quarter = 25 percent'],
    ['half of the members', 'half = 50 percent'],
    // Counts
    ['He scored 16 goals in 2010.', '16 goals = 16 goal'],
    ['seven Harry Potter novels', 'seven = 7 novel'],
    ['one hundred and twenty people', 'one hundred and twenty people = 120 person'],
    ['two dozen countries', 'two dozen countries = 24 country'],
    ['half a million people', 'half a million people = 500000 person'],
    ['2.5m people', '2.5m people = 2500000 person'],
    ['1,234,567 inhabitants', '1,234,567 inhabitants = 1234567 inhabitant'],
    ['15 000 troops', '15 000 troops = 15000 troops'],
    ['1234 people were killed', '1234 people = 1234 person'],
    ['employs 2000 people', '2000 people = 2000 person'],
    ['54,000-seat stadium', '54,000-seat = 54000 seat'],
    ['40 dead', '40 dead = 40 dead'],
    ['two Swedes, eleven Oscars', 'two Swedes = 2 swede', 'eleven Oscars = 11 oscar'],
    ['one goal in the match', 'one goal = 1 goal'],
    // Bare figures
    ['He has written eight.', 'eight = 8'],
    ['Only 11 survived.', '11 = 11'],
    ['a capacity of 54,000', '54,000 = 54000'],
    ['a population of 1500', '1500 = 1500'],
    ['atomic number 79', '79 = 79'],
    ['Gold is element number 79.', '79 = 79'],
    ['12 of the 16 games', '12 = 12', '16 games = 16 game'],
    // Ranges
    ['5–7 km', '5–7 km = 5..7 km'],
    ['two or three billion', 'two or three billion = 2000000000..3000000000'],
    ['between two and three million people', 'two and three million people = 2000000..3000000 person'],
    ['€5 to €7 million', '€5 to €7 million = 5000000..7000000 EUR'],
    ['three to four million', 'three to four million = 3000000..4000000'],
    ['from 5 million to 7 million', '5 million = 5000000', '7 million = 7000000'],
    // Approximations
    ['for almost three decades', 'three decades = nearly 3 decade'],
    ['nearly a decade', 'a decade = nearly 1 decade'],
    ['some 30 years', '30 years = about 30 year'],
    ['about $300', '$300 = about 300 USD'],
    ['~300 people', '300 people = about 300 person'],
    ['No fewer than 300 people', '300 people = atLeast 300 person'],
    ['no more than 300 people', '300 people = atMost 300 person'],
    ['more than 300 people', '300 people = over 300 person'],
    ['just under 300 people', '300 people = nearly 300 person'],
    ['under 300 people', '300 people = under 300 person'],
    ['just over 300 people', '300 people = justOver 300 person'],
    ['20-odd years', '20 = about 20 year'],
    ['300-plus people', '300 = atLeast 300 person'],
    ['30 years or more', '30 years = atLeast 30 year'],
    ['30 or so years', '30 = about 30 year'],
    ['several goals', 'several goals = vague 3..12 goal'],
    ['hundreds of thousands of refugees', 'hundreds of thousands of refugees = vague 200000..1000000 refugee'],
    // Where the sentence begins, and other characters
    ['Six days later, it ended.', 'Six days = 6 day'],
    ["Turkey's 44-day war", '44-day = 44 day'],
    ['Scoring 16 goals, he won.', '16 goals = 16 goal'],
    ['😀 5 goals', '5 goals = 5 goal'],
    ['44\u00a0days', '44\u00a0days = 44 day'],
    ['cafe\u0301 with 5 tables', '5 tables = 5 table'],
    ['sold\r\n16 goals', '16 goals = 16 goal'],
  ];
  for (const [prose, ...mentions] of found) {
    it(prose, () => assert.deepEqual(describeQuantities(prose), mentions));
  }

  const none = [
    // Dates and times
    'on 3 April 1993',
    'April 3, 1993',
    '3–5 April',
    'in 1993',
    'in 1993–94',
    '2021-12-15',
    '12/15/2021',
    'the 1990s',
    "in the '90s",
    'in 1994 troops entered',
    'the 2010 elections',
    'her never-ratified 2009 accords',
    '44 BC',
    'AD 79',
    'nineteen ninety-four',
    'at 10:30',
    '10 a.m.',
    '5pm',
    'at seven in the morning',
    // Ordinals
    'the 3rd',
    'twenty-first century',
    'two hundred and fifty-first',
    // Names and labels
    'No. 10 Downing Street',
    'Apollo 11 landed',
    'Apollo 11 astronauts',
    'Windows 95',
    'page 12',
    'season 2',
    'the Group of Seven',
    'the Six-Day War',
    '*One Hundred Years of Solitude*',
    '320 South Boston Building',
    'COVID-19',
    'F-16 jets',
    'B52',
    '3D',
    'eight-thousanders',
    // Versions, telephones, scores, notes
    'version 3.12',
    'Python 3.12',
    '1.2.3',
    '+44 20 7946 0958',
    'call 555-1234',
    'a 3-to-1 majority',
    'a 1-in-5 chance',
    'won 2–0',
    '24/7',
    '[12]',
    '1080p',
    // One that counts nothing
    'one of the goals',
    'no one knows',
    'one counts on it',
    'one-off',
    'a day later',
    'a year ago',
    'A few of them',
    'The 1,70 m',
    '',
  ];
  for (const prose of none) it(`nothing in “${prose}”`, () => assert.deepEqual(describeQuantities(prose), []));

  it('keeps to the stretch that it is given', () => {
    const prose = 'First 12 goals. Then 16 goals, then 20.';
    const within = { start: 16, end: 29 };
    assert.deepEqual(
      recognizeQuantities(prose, within).map(mention => prose.slice(mention.span.start, mention.span.end)),
      ['16 goals'],
    );
  });

  it('spans the approximator and the noun that stands apart', () => {
    const prose = 'more than seven Harry Potter novels or so';
    const [mention] = recognizeQuantities(prose);
    assert.equal(prose.slice(mention?.wholeSpan.start, mention?.wholeSpan.end), 'more than seven Harry Potter novels');
  });
});
