import { plainLine } from './reporters/plainLine';

/**
 * What a `UsageError` says, for standard error; safe to print. Like all behind “factlint:”, it is a sentence: it begins with a capital, or with a
 * name (a path, an option, a quotation).
 */
export function usageErrorText(message: string): string {
  return `factlint: ${message.split('\n').map(plainLine).join('\n')}\n`;
}
