// What a browser downloads and runs before a first screen stands, against its budget.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { EVERYWHERE, WORDS_OF } from '../src/app/words-of.ts';

const dist = new URL(process.argv[2] ?? '../dist/', import.meta.url);

const FRONTENDS = [
  {
    folder: 'portal/',
    budgetKb: 350,
    words: (page) => [
      'src/locales/en.json',
      ...modulesOf(page).map((name) => `src/modules/${name}/locales/en.json`),
    ],
    screens: [
      'src/modules/auth/components/LoginPage.vue',
      'src/modules/today/components/TodayPage.vue',
      'src/modules/alerts/components/AlertsPage.vue',
      'src/modules/caseload/components/CaseloadPage.vue',
    ],
  },
  {
    folder: 'me/',
    budgetKb: 90,
    words: (_page, keys) => keys.filter((key) => /^(screens\/\w+\/)?locales\/en\.json$/.test(key)),
    // Every one of them: any may be the first on an old phone.
    screens: /^screens\/\w+\/\w+\.vue$/,
  },
];

for (const frontend of FRONTENDS) measure(frontend);

function measure({ folder, budgetKb, words, screens }) {
  const root = new URL(folder, dist);
  const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', root), 'utf8'));
  const keys = Object.keys(manifest);
  const pages = Array.isArray(screens) ? screens : keys.filter((key) => screens.test(key));
  for (const page of pages) {
    const files = filesOf(manifest, ['index.html', ...words(page, keys), page]);
    const total = files.reduce((sum, file) => sum + gzipKb(new URL(file, root)), 0);
    console.log(`${total.toFixed(1)} kB of ${budgetKb} kB  ${folder}${page}`);
    if (total > budgetKb) process.exitCode = 1;
  }
}

/** Whose words a page of the portal shows: before the sign-in its own module's alone. */
function modulesOf(page) {
  const own = page.split('/')[2];
  return own === 'auth' ? [own] : [...new Set([...EVERYWHERE, own, ...(WORDS_OF[own] ?? [])])];
}

/** The entry, the words of one language and the page, with everything they import. */
function filesOf(manifest, keys) {
  const files = new Set();
  const visit = (key) => {
    const { file, imports = [] } = manifest[key];
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(visit);
  };
  keys.forEach(visit);
  return [...files];
}

function gzipKb(file) {
  return gzipSync(readFileSync(file)).length / 1000;
}
