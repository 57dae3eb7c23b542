import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    places: 'src/places/index.ts',
    fellowship: 'src/fellowship/index.ts',
    live: 'src/live/index.ts',
    documents: 'src/documents.ts',
  },
  // Also for CommonJS: an error that an area throws is the class that the client's entry exports.
  splitting: true,
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  clean: true,
});
