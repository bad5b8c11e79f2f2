// Writes the generated files: the JSON Schemas, and the reference tables of the documentation.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generatedFiles } from './generatedFiles';

for (const { path, render } of generatedFiles) {
  const url = new URL(`../../${path}`, import.meta.url);
  const current = await readFile(url, 'utf8').catch(() => '');
  const rendered = render(current);
  if (rendered === current) continue;
  await mkdir(dirname(url.pathname), { recursive: true });
  await writeFile(url, rendered);
  console.log(`wrote ${path}`);
}
