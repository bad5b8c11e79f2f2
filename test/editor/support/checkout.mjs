import { fileURLToPath } from 'node:url';

/** The repository's root, which is also the extension under test. */
export const checkout = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[\\/]$/, '');
