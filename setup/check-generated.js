// Generates the code once more and fails when that differs from what is committed.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { contentHash } from './content-hash.js';
import { runScript } from './processes.js';
import { root } from './root.js';

const FOLDERS = ['api/src/generated', 'sdk/src/generated', 'web/src/generated'];

function hashes() {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(root, folder)).map((name) => path.join(folder, name)),
  );
  return new Map(files.map((file) => [file, contentHash([file])]));
}

const before = hashes();
const { code, output } = await runScript('', 'codegen', { buffered: true });
if (code !== 0) {
  console.error(output);
  process.exit(code);
}
const after = hashes();
const stale = [...after.keys()].filter((file) => before.get(file) !== after.get(file));
if (stale.length > 0) {
  console.error(`These files were not up to date, and are now:\n  ${stale.join('\n  ')}`);
  process.exit(1);
}
