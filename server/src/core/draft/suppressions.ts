import type { Span } from '../span';
import type { Suppression } from './draft';

type Directive = 'disable-next-line' | 'disable' | 'enable' | 'disable-file';

interface Comment {
  readonly span: Span;
  readonly directive: Directive;
  readonly names: readonly string[];
  readonly reason?: string;
}

const directive = /^<!--\s*factlint-(disable-next-line|disable-file|disable|enable)(?![\w-])([\s\S]*?)-->$/;

/**
 * The suppressions among a draft's HTML comments, which are handed in ascending. `disable-next-line` covers one line:
 * the first after the comment's end that is not blank. `disable` covers everything up to the `enable` that names the
 * same, or names nothing, or the draft's end. A `factlint-…` comment that is none of these has no effect.
 */
export function suppressionsOf(source: string, comments: readonly Span[]): Suppression[] {
  const found: Suppression[][] = [];
  // Backwards, so that each `disable` meets the `enable` that ends it without a search.
  const enabledAt = new Map<string, number>();
  let allEnabledAt = source.length;
  for (let i = comments.length - 1; i >= 0; i--) {
    const span = comments[i];
    const comment = span && readComment(source, span);
    if (!comment) continue;
    const { directive, names, span: at } = comment;
    if (directive === 'disable-file') found.push([suppression(comment, { start: 0, end: source.length }, names)]);
    else if (directive === 'disable-next-line') found.push([suppression(comment, nextLine(source, at.end), names)]);
    else if (directive === 'disable') found.push(untilEnabled(comment, enabledAt, allEnabledAt));
    else if (names.length === 0) allEnabledAt = at.start;
    for (const name of directive === 'enable' ? names : []) enabledAt.set(name, at.start);
  }
  return found.reverse().flat();
}

function readComment(source: string, span: Span): Comment | undefined {
  const match = directive.exec(source.slice(span.start, span.end));
  if (!match) return undefined;
  const [, name, rest = ''] = match;
  const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
  const names = (dashes ? rest.slice(0, dashes.index) : rest).split(/[\s,]+/).filter(word => word !== '');
  const reason = dashes
    ? rest
        .slice(dashes.index + dashes[0].length)
        .trim()
        .replace(/\s+/g, ' ')
    : '';
  return { span, directive: name as Directive, names, ...(reason === '' ? {} : { reason }) };
}

/** One suppression for each set of names that ends at the same place. */
function untilEnabled(comment: Comment, enabledAt: ReadonlyMap<string, number>, allEnabledAt: number): Suppression[] {
  const start = comment.span.end;
  if (comment.names.length === 0) return [suppression(comment, { start, end: allEnabledAt }, [])];
  const byEnd = new Map<number, string[]>();
  for (const name of comment.names) {
    const end = Math.min(enabledAt.get(name) ?? allEnabledAt, allEnabledAt);
    const names = byEnd.get(end);
    if (names) names.push(name);
    else byEnd.set(end, [name]);
  }
  return [...byEnd].map(([end, names]) => suppression(comment, { start, end }, names));
}

function suppression(comment: Comment, scope: Span, names: readonly string[]): Suppression {
  const { span, reason } = comment;
  return { span, scope, names, ...(reason === undefined ? {} : { reason }) };
}

function nextLine(source: string, from: number): Span {
  // What follows the comment on its own line is not the next one.
  const ink = indexOf(/\S/g, source, indexOf(/[\r\n]/g, source, from));
  const start = Math.max(source.lastIndexOf('\n', ink - 1), source.lastIndexOf('\r', ink - 1)) + 1;
  return { start: ink === source.length ? ink : start, end: indexOf(/[\r\n]/g, source, ink) };
}

/** Where the global pattern first matches from `from` on, or the text's length. */
function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}
