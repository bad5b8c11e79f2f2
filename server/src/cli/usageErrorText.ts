import { plainLine } from './reporters/plainLine';

/** What a `UsageError` says, for standard error; safe to print. */
export function usageErrorText(message: string): string {
  return `factlint: ${message.split('\n').map(plainLine).join('\n')}\n`;
}
