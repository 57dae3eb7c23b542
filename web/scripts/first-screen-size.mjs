// What a browser downloads and runs before the first screen stands, against its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 350;
const dist = new URL('../dist/portal/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** The entry chunk and everything it imports statically. */
function firstScreenFiles() {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    (chunk.imports ?? []).forEach(visit);
  };
  visit('index.html');
  // The words of one language, the shell and the first page are loaded at once as well.
  FIRST_SCREEN.forEach(visit);
  return [...files];
}

const FIRST_SCREEN = process.argv.slice(2).filter((key) => manifest[key]);
const sizes = firstScreenFiles().map((file) => {
  const bytes = gzipSync(readFileSync(new URL(file, dist))).length;
  return { file, bytes };
});
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
for (const { file, bytes } of sizes)
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(8)} kB  first screen, of ${BUDGET_KB} kB`);
process.exitCode = total > BUDGET_KB ? 1 : 0;
