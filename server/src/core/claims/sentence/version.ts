import { isFunctionWord } from '../language/closedClasses';
import { verbForm } from '../language/verbForms';
import type { Token } from '../tokens';
import type { NameMatch } from './findMentions';

/** The index of the last token of the number or version that begins at `tokens[at]`: “2”, “2.0”, “4.1.2”; undefined where none does. */
export function versionEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!isDigits(tokens[at])) return undefined;
  let end = at;
  while (tokens[end + 1]?.norm === '.' && isGluedDigits(tokens, end + 1, end + 2)) end += 2;
  return end;
}

/**
 * “*Tern 4*.1”, “*Boeing 737*-800”, “*Python* 2.7 was released”: one version or model of what bears the name, with dates and figures of its
 * own. “Tern 4.0” is Tern 4, and “In Turkey 12 people …” counts.
 */
export function isOfVersion(tokens: readonly Token[], { last, forms }: NameMatch): boolean {
  if (isDigits(tokens[last])) {
    const mark = tokens[last + 1]?.norm;
    if ((mark !== '.' && mark !== '-') || !isGluedDigits(tokens, last + 1, last + 2)) return false;
    return mark === '-' || /[1-9]/.test(tokens[last + 2]?.norm ?? '');
  }
  if (!forms.every(({ entity: { type } }) => type === undefined || type === 'work' || type === 'thing')) return false;
  const number = tokens[last + 1];
  const end = isModel(number) ? last + 1 : versionEnd(tokens, last + 1);
  // A number of four digits may be a year: “Python 2024” is left alone.
  if (end === undefined || number?.spaced !== true || number.text.length > 3) return false;
  const next = tokens[end + 1];
  if (next === undefined || next.norm === "'s") return true;
  if (!next.word) return next.norm === ',' || next.norm === '.' || next.norm === ')' || next.norm === ':';
  return isFunctionWord(next.norm) || /^(?:past|auxiliary)$/.test(verbForm(next.norm) ?? '');
}

/** “Tern *3G*”, “Tern *5s*” */
function isModel(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,3}(?:[B-Z]|[ces])$/.test(token.text);
}

function isDigits(token: Token | undefined): boolean {
  return token !== undefined && /^\d+$/.test(token.text);
}

function isGluedDigits(tokens: readonly Token[], mark: number, at: number): boolean {
  return tokens[mark]?.spaced === false && tokens[at]?.spaced === false && isDigits(tokens[at]);
}
