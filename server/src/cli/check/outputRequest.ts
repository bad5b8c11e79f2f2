import { InvalidArgumentError } from 'commander';
import { oneOf } from '../oneOf';
import { type Format, formats } from '../reporters/format';

/** `--output FORMAT:FILE`. */
export interface OutputRequest {
  readonly format: Format;
  /** Absent: the file that GitHub Actions names for the job summary. */
  readonly file?: string;
}

/** Reads `sarif:out.sarif`; a file name may hold further colons. Throws `InvalidArgumentError`. */
export function parseOutput(text: string): OutputRequest {
  const [name = ''] = text.split(':', 1);
  const format = oneOf(formats)(name);
  const file = text.slice(name.length + 1);
  if (file !== '') return { format, file };
  if (format === 'github-summary') return { format };
  throw new InvalidArgumentError('It is a format and a file: --output sarif:report.sarif.');
}
