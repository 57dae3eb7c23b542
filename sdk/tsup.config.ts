import { defineConfig } from 'tsup';

export default defineConfig({
  entry: { index: 'src/index.ts', documents: 'src/documents.ts' },
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  dts: true,
  sourcemap: true,
  clean: true,
});
