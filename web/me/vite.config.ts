import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const api = process.env['HOLDFAST_API'] ?? 'http://localhost:4000';
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The members' own entry: a frontend beside the portal, small enough for an old phone. */
export default defineConfig({
  root: here('.'),
  base: '/me/',
  publicDir: here('../public'),
  plugins: [vue(), tailwind()],
  // What this entry does not use is left out of the bundle.
  define: { __VUE_OPTIONS_API__: false },
  // Words are read as a whole: a name for each of their groups would only weigh.
  json: { namedExports: false },
  server: { proxy: { '/graphql': api, '/plans': api, '/login': api, '/config.json': api } },
  build: {
    outDir: here('../dist/me'),
    emptyOutDir: true,
    manifest: true,
    // The content security policy allows no `data:` fonts, and a small file costs nothing over HTTP/2.
    assetsInlineLimit: 0,
  },
});
