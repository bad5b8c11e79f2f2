import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const checkout = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
