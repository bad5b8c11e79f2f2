/** What a quantity measures. Amounts of one dimension compare; `money` compares in one currency only. */
export type Dimension =
  | 'count'
  | 'percent'
  | 'money'
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'acceleration'
  | 'temperature'
  | 'density'
  | 'mass-density'
  | 'data'
  | 'energy'
  | 'power'
  | 'pressure'
  | 'force'
  | 'frequency'
  | 'voltage'
  | 'angle'
  | 'percentage-points';

export type UnitRow = readonly [
  id: string,
  dimension: Dimension,
  factor: number,
  /** Written-out singulars, separated by `|`; their plurals are derived. Matched in any case. */
  words: string,
  /** Symbols and abbreviations, separated by blanks; matched as they are written. */
  symbols: string,
  offset?: number,
];

const inch = 0.0254;
const pound = 0.45359237;

/**
 * The base units are second, metre, square metre, cubic metre, kilogram, metre per second, kelvin, per square metre, byte, joule,
 * watt, pascal, newton, hertz, volt, degree and kilogram per cubic metre. Factors are the exact ones of the international yard and pound (1959), of the SI
 * brochure and, for `US gal`, of NIST Handbook 44. A month is 30.44 days and a year 365.25, the means of the calendar.
 */
export const unitRows: readonly UnitRow[] = [
  ['ms', 'time', 0.001, 'millisecond', 'ms'],
  ['second', 'time', 1, 'second|sec', 's secs'],
  ['minute', 'time', 60, 'minute', 'min mins'],
  ['hour', 'time', 3600, 'hour', 'h hr hrs'],
  ['day', 'time', 86400, 'day', ''],
  ['week', 'time', 7 * 86400, 'week', 'wk wks'],
  ['fortnight', 'time', 14 * 86400, 'fortnight', ''],
  ['month', 'time', 30.44 * 86400, 'month', ''],
  ['quarter-year', 'time', 91.31 * 86400, 'quarter-year', ''],
  ['year', 'time', 365.25 * 86400, 'year', 'yr yrs'],
  ['decade', 'time', 3652.5 * 86400, 'decade', ''],
  ['century', 'time', 36525 * 86400, 'century', ''],
  ['millennium', 'time', 365250 * 86400, 'millennium', ''],

  ['nm', 'length', 1e-9, 'nanometre|nanometer', 'nm'],
  ['µm', 'length', 1e-6, 'micrometre|micrometer|micron', 'µm μm'],
  ['mm', 'length', 0.001, 'millimetre|millimeter', 'mm'],
  ['cm', 'length', 0.01, 'centimetre|centimeter', 'cm'],
  ['m', 'length', 1, 'metre|meter', 'm'],
  ['km', 'length', 1000, 'kilometre|kilometer|klick', 'km kms'],
  ['in', 'length', inch, 'inch', 'in ″'],
  ['ft', 'length', 12 * inch, 'foot', 'ft ′'],
  ['yd', 'length', 36 * inch, 'yard', 'yd yds'],
  ['mi', 'length', 63360 * inch, 'mile|statute mile', 'mi'],
  ['nmi', 'length', 1852, 'nautical mile', 'nmi NM'],
  ['fathom', 'length', 72 * inch, 'fathom', ''],
  ['furlong', 'length', 7920 * inch, 'furlong', ''],
  ['au', 'length', 149597870700, 'astronomical unit', 'AU au'],
  ['ly', 'length', 9460730472580800, 'light year|lightyear', 'ly'],
  ['pc', 'length', 3.08567758149137e16, 'parsec', 'pc'],

  ['mm2', 'area', 1e-6, 'square millimetre|square millimeter', 'mm² mm2'],
  ['cm2', 'area', 1e-4, 'square centimetre|square centimeter', 'cm² cm2'],
  ['m2', 'area', 1, 'square metre|square meter|sq metre|sq m|sq. m', 'm² m2 sqm'],
  ['ha', 'area', 1e4, 'hectare', 'ha'],
  ['km2', 'area', 1e6, 'square kilometre|square kilometer|sq km|sq. km', 'km² km2'],
  ['sqft', 'area', (12 * inch) ** 2, 'square foot|sq ft|sq. ft', 'ft² ft2 sqft'],
  ['sqyd', 'area', (36 * inch) ** 2, 'square yard|sq yd', 'yd²'],
  ['acre', 'area', 4840 * (36 * inch) ** 2, 'acre', 'ac'],
  ['sqmi', 'area', (63360 * inch) ** 2, 'square mile|sq mi|sq. mi', 'mi² mi2'],

  ['ml', 'volume', 1e-6, 'millilitre|milliliter', 'ml mL'],
  ['cl', 'volume', 1e-5, 'centilitre|centiliter', 'cl cL'],
  ['l', 'volume', 0.001, 'litre|liter', 'l L'],
  ['m3', 'volume', 1, 'cubic metre|cubic meter', 'm³ m3'],
  ['cm3', 'volume', 1e-6, 'cubic centimetre|cubic centimeter', 'cm³ cm3 cc'],
  ['km3', 'volume', 1e9, 'cubic kilometre|cubic kilometer', 'km³ km3'],
  ['cuft', 'volume', (12 * inch) ** 3, 'cubic foot|cu ft', 'ft³ ft3'],
  ['cumi', 'volume', (63360 * inch) ** 3, 'cubic mile', 'mi³'],
  ['gal', 'volume', 231 * inch ** 3, 'gallon|US gallon|U.S. gallon', 'gal'],
  ['impgal', 'volume', 0.00454609, 'imperial gallon', ''],
  ['pint', 'volume', 0.00056826125, 'pint|imperial pint', ''],
  ['bbl', 'volume', 42 * 231 * inch ** 3, 'barrel', 'bbl'],

  ['µg', 'mass', 1e-9, 'microgram', 'µg μg mcg'],
  ['mg', 'mass', 1e-6, 'milligram|milligramme', 'mg'],
  ['g', 'mass', 0.001, 'gram|gramme', 'g'],
  ['kg', 'mass', 1, 'kilogram|kilogramme|kilo', 'kg kgs'],
  ['t', 'mass', 1000, 'tonne|metric ton|metric tonne', 't'],
  ['oz', 'mass', pound / 16, 'ounce', 'oz'],
  ['lb', 'mass', pound, 'pound', 'lb lbs'],
  ['stone', 'mass', 14 * pound, 'stone', ''],
  ['ton', 'mass', 2000 * pound, 'ton|short ton|US ton', ''],
  ['longton', 'mass', 2240 * pound, 'long ton|imperial ton', ''],
  ['carat', 'mass', 0.0002, 'carat', 'ct'],

  ['m/s', 'speed', 1, 'metre per second|meter per second|metre a second|meter a second', 'm/s mps'],
  ['km/s', 'speed', 1000, 'kilometre per second|kilometer per second|kilometre a second|kilometer a second', 'km/s'],
  [
    'km/h',
    'speed',
    1 / 3.6,
    'kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour',
    'km/h kph kmh kmph',
  ],
  ['mph', 'speed', (63360 * inch) / 3600, 'mile per hour|mile an hour', 'mph mi/h m.p.h.'],
  ['mi/s', 'speed', 63360 * inch, 'mile per second|mile a second', 'mi/s'],
  ['ft/s', 'speed', 12 * inch, 'foot per second|foot a second', 'ft/s fps'],
  ['kn', 'speed', 1852 / 3600, 'knot', 'kn kt kts'],
  ['mach', 'speed', 340.3, '', 'Mach'],
  ['m/s2', 'acceleration', 1, 'metre per second squared|meter per second squared', 'm/s²'],

  ['K', 'temperature', 1, 'kelvin|degree kelvin', 'K'],
  ['°C', 'temperature', 1, 'degree Celsius|degree centigrade|degree C|celsius|centigrade', '°C ºC ℃', 273.15],
  ['°F', 'temperature', 5 / 9, 'degree Fahrenheit|degree F|fahrenheit', '°F ºF ℉', 459.67],

  [
    '/km2',
    'density',
    1e-6,
    'per square kilometre|per square kilometer|per sq km|per sq. km|per km²|per km2',
    '/km² /km2',
  ],
  ['/sqmi', 'density', 1 / (63360 * inch) ** 2, 'per square mile|per sq mi|per sq. mi', '/sqmi /mi²'],
  ['/ha', 'density', 1e-4, 'per hectare', '/ha'],
  ['/acre', 'density', 1 / (4840 * (36 * inch) ** 2), 'per acre', ''],

  ['g/cm3', 'mass-density', 1000, 'gram per cubic centimetre|gram per cubic centimeter', 'g/cm³ g/cm3 g/cc'],
  ['kg/m3', 'mass-density', 1, 'kilogram per cubic metre|kilogram per cubic meter', 'kg/m³ kg/m3'],

  ['bit', 'data', 0.125, 'bit', ''],
  ['B', 'data', 1, 'byte', ''],
  ['kB', 'data', 1e3, 'kilobyte', 'kB KB'],
  ['MB', 'data', 1e6, 'megabyte', 'MB'],
  ['GB', 'data', 1e9, 'gigabyte', 'GB'],
  ['TB', 'data', 1e12, 'terabyte', 'TB'],
  ['PB', 'data', 1e15, 'petabyte', 'PB'],
  ['KiB', 'data', 1024, 'kibibyte', 'KiB'],
  ['MiB', 'data', 1024 ** 2, 'mebibyte', 'MiB'],
  ['GiB', 'data', 1024 ** 3, 'gibibyte', 'GiB'],

  ['J', 'energy', 1, 'joule', 'J'],
  ['kJ', 'energy', 1e3, 'kilojoule', 'kJ'],
  ['MJ', 'energy', 1e6, 'megajoule', 'MJ'],
  ['kWh', 'energy', 3.6e6, 'kilowatt hour', 'kWh'],
  ['MWh', 'energy', 3.6e9, 'megawatt hour', 'MWh'],
  ['GWh', 'energy', 3.6e12, 'gigawatt hour', 'GWh'],
  ['TWh', 'energy', 3.6e15, 'terawatt hour', 'TWh'],
  ['kcal', 'energy', 4184, 'kilocalorie|calorie', 'kcal'],
  ['kt', 'energy', 4.184e12, 'kiloton|kilotonne', ''],
  ['Mt', 'energy', 4.184e15, 'megaton|megatonne', 'Mt'],
  ['eV', 'energy', 1.602176634e-19, 'electronvolt', 'eV'],

  ['W', 'power', 1, 'watt', 'W'],
  ['kW', 'power', 1e3, 'kilowatt', 'kW'],
  ['MW', 'power', 1e6, 'megawatt', 'MW'],
  ['GW', 'power', 1e9, 'gigawatt', 'GW'],
  ['TW', 'power', 1e12, 'terawatt', 'TW'],
  ['hp', 'power', 745.6998715822702, 'horsepower', 'hp bhp'],

  ['Pa', 'pressure', 1, 'pascal', 'Pa'],
  ['hPa', 'pressure', 100, 'hectopascal|millibar', 'hPa mbar'],
  ['kPa', 'pressure', 1e3, 'kilopascal', 'kPa'],
  ['MPa', 'pressure', 1e6, 'megapascal', 'MPa'],
  ['bar', 'pressure', 1e5, '', 'bar'],
  ['psi', 'pressure', 6894.757293168, '', 'psi'],
  ['atm', 'pressure', 101325, 'standard atmosphere', 'atm'],

  ['N', 'force', 1, 'newton', 'N'],
  ['kN', 'force', 1e3, 'kilonewton', 'kN'],
  ['MN', 'force', 1e6, 'meganewton', 'MN'],
  ['Hz', 'frequency', 1, 'hertz', 'Hz'],
  ['kHz', 'frequency', 1e3, 'kilohertz', 'kHz'],
  ['MHz', 'frequency', 1e6, 'megahertz', 'MHz'],
  ['GHz', 'frequency', 1e9, 'gigahertz', 'GHz'],
  ['rpm', 'frequency', 1 / 60, 'revolution per minute', 'rpm'],
  ['V', 'voltage', 1, 'volt', 'V'],
  ['kV', 'voltage', 1e3, 'kilovolt', 'kV'],
  ['°', 'angle', 1, 'degree', '° º'],

  ['percent', 'percent', 1, 'percent|per cent|pct', '% ٪ ％'],
  ['permille', 'percent', 0.1, 'per mille|per mil', '‰'],
  ['percentage point', 'percentage-points', 1, 'percentage point|percent point|per cent point', ''],
];
