// Loads the built package as both kinds of module, by its own name.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
for (const entry of ['', '/places', '/fellowship', '/live', '/documents'].map(
  (path) => `@holdfast/sdk${path}`,
)) {
  const names = [await import(entry), require(entry)].map((module) => Object.keys(module).sort());
  const [asModule, asCommonJs] = names.map((list) =>
    list.filter((name) => name !== 'default').join(),
  );
  if (!asModule || asModule !== asCommonJs) throw new Error(`${entry}: ${names.join(' / ')}`);
}
console.log('ESM and CommonJS entries export the same names.');
