/** The named character references that occur in prose; any other name stays as it is written. */
const named = (): ReadonlyMap<string, string> =>
  new Map(
    [
      'amp=& lt=< gt=> quot=" apos=\' ndash=– mdash=— horbar=― hyphen=‐ hellip=… lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„',
      'laquo=« raquo=» lsaquo=‹ rsaquo=› bull=• middot=· sect=§ para=¶ dagger=† Dagger=‡ copy=© reg=® trade=™ deg=° micro=µ',
      'plus=+ minus=− times=× divide=÷ plusmn=± frac12=½ frac14=¼ frac34=¾ sup1=¹ sup2=² sup3=³ ordf=ª ordm=º permil=‰ prime=′',
      'Prime=″ euro=€ pound=£ yen=¥ cent=¢ curren=¤ num=# dollar=$ percnt=% ast=* lowbar=_ lsqb=[ rsqb=] lbrack=[ rbrack=] grave=`',
      'comma=, period=. colon=: semi=; excl=! quest=? sol=/ bsol=\\ vert=| verbar=| lpar=( rpar=) equals== commat=@ iexcl=¡ iquest=¿',
      'Agrave=À Aacute=Á Acirc=Â Atilde=Ã Auml=Ä Aring=Å AElig=Æ Ccedil=Ç Egrave=È Eacute=É Ecirc=Ê Euml=Ë Igrave=Ì Iacute=Í',
      'Icirc=Î Iuml=Ï ETH=Ð Ntilde=Ñ Ograve=Ò Oacute=Ó Ocirc=Ô Otilde=Õ Ouml=Ö Oslash=Ø Ugrave=Ù Uacute=Ú Ucirc=Û Uuml=Ü',
      'Yacute=Ý THORN=Þ szlig=ß agrave=à aacute=á acirc=â atilde=ã auml=ä aring=å aelig=æ ccedil=ç egrave=è eacute=é ecirc=ê',
      'euml=ë igrave=ì iacute=í icirc=î iuml=ï eth=ð ntilde=ñ ograve=ò oacute=ó ocirc=ô otilde=õ ouml=ö oslash=ø ugrave=ù',
      'uacute=ú ucirc=û uuml=ü yacute=ý thorn=þ yuml=ÿ OElig=Œ oelig=œ Scaron=Š scaron=š Zcaron=Ž zcaron=ž Ccaron=Č ccaron=č',
      'Cacute=Ć cacute=ć Dstrok=Đ dstrok=đ Lstrok=Ł lstrok=ł Sacute=Ś sacute=ś Zacute=Ź zacute=ź Zdot=Ż zdot=ż Aogon=Ą aogon=ą',
      'Eogon=Ę eogon=ę Nacute=Ń nacute=ń Scedil=Ş scedil=ş Gbreve=Ğ gbreve=ğ Idot=İ imath=ı inodot=ı Abreve=Ă abreve=ă Tcedil=Ţ',
      'tcedil=ţ Rcaron=Ř rcaron=ř Ecaron=Ě ecaron=ě Ncaron=Ň ncaron=ň Uring=Ů uring=ů Odblac=Ő odblac=ő Udblac=Ű udblac=ű',
      'Amacr=Ā amacr=ā Emacr=Ē emacr=ē Imacr=Ī imacr=ī Omacr=Ō omacr=ō Umacr=Ū umacr=ū',
    ]
      .join(' ')
      .split(' ')
      .map((entry): [string, string] => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)])
      .concat([
        ['nbsp', '\u00A0'],
        ['ensp', '\u2002'],
        ['emsp', '\u2003'],
        ['thinsp', '\u2009'],
        ['shy', ''],
        ['ZeroWidthSpace', ''],
        ['zwnj', '\u200C'],
        ['zwj', '\u200D'],
        ['Tab', ' '],
        ['NewLine', ' '],
      ]),
  );

let made: ReadonlyMap<string, string> | undefined;

/** Made at the first reference: most drafts have none. */
function table(): ReadonlyMap<string, string> {
  made ??= named();
  return made;
}

/**
 * The text that a character reference stands for, `&…;` with both ends; empty for invisible characters that only say
 * where a word may break. Returns undefined where it stands for nothing but itself.
 */
export function decodeEntity(reference: string): string | undefined {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return table().get(name);
  const hexadecimal = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
  if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) return '';
  if (code === 9 || code === 10 || code === 13) return ' ';
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isScalar ? String.fromCodePoint(code) : '\uFFFD';
}
