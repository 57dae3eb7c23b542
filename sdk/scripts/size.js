// Prints what the SDK weighs in a browser, minified and gzipped. Fails when the core or an area is too heavy,
// and when `graphql` gets in. graphql-ws is loaded only when something is watched, so it is measured apart.
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const LIMIT_KB = 20;

const bundle = async (entry, external) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    external,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    metafile: true,
    write: false,
  });
  const foreign = Object.keys(metafile.inputs).find((file) => file.includes('/graphql/'));
  if (foreign) throw new Error(`${entry} brings graphql along: ${foreign}`);
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
};

for (const entry of ['index', 'places', 'fellowship', 'live']) {
  const weight = await bundle(`dist/${entry}.js`, ['graphql-ws/client']);
  console.log(`${entry} ${weight.toFixed(1)} kB gzip (at most ${LIMIT_KB})`);
  if (weight > LIMIT_KB) process.exitCode = 1;
}
const live = await bundle('graphql-ws/client', []);
console.log(`live ${live.toFixed(1)} kB more`);
