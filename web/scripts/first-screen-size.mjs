// What a browser downloads and runs before a first screen stands, against its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 350;
const FIRST_SCREENS = [
  'src/modules/auth/components/LoginPage.vue',
  'src/modules/alerts/components/AlertsPage.vue',
  'src/modules/caseload/components/CaseloadPage.vue',
];
const WORDS = /^src\/(modules\/\w+\/)?locales\/en\.json$/;

const dist = new URL(process.argv[2] ?? '../dist/portal/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

/** The entry, the words of one language and the page, with everything they import. */
function filesOf(page) {
  const files = new Set();
  const visit = (key) => {
    const { file, imports = [] } = manifest[key];
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(visit);
  };
  ['index.html', page, ...Object.keys(manifest).filter((key) => WORDS.test(key))].forEach(visit);
  return [...files];
}

function gzipKb(file) {
  return gzipSync(readFileSync(new URL(file, dist))).length / 1000;
}

for (const page of FIRST_SCREENS) {
  const total = filesOf(page).reduce((sum, file) => sum + gzipKb(file), 0);
  console.log(`${total.toFixed(1)} kB of ${BUDGET_KB} kB  ${page}`);
  if (total > BUDGET_KB) process.exitCode = 1;
}
