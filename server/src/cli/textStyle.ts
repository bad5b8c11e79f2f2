import picocolors from 'picocolors';
import type { Io, Output } from './io';
import type { TextStyle } from './reporters/textReport';

/**
 * Whether to colour, and how wide to write. The flag decides; else NO_COLOR (https://no-color.org), else FORCE_COLOR,
 * else whether there is a terminal.
 */
export function textStyle(output: Output, flag: boolean | undefined, { env }: Pick<Io, 'env'>): TextStyle {
  const colored = flag ?? (env.NO_COLOR ? false : env.FORCE_COLOR ? env.FORCE_COLOR !== '0' : terminal(output, env));
  return { colors: picocolors.createColors(colored), columns: Math.max(60, output.columns ?? 120) };
}

function terminal(output: Output, env: Io['env']): boolean {
  return output.isTTY && env.TERM !== 'dumb';
}
