import ui from '@nuxt/ui/vite';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const api = process.env['HOLDFAST_API'] ?? 'http://localhost:4000';

/** What a client of ours asks of the API's own origin. */
const proxied = { target: api, ws: true };

export default defineConfig({
  plugins: [
    vue(),
    ui({
      // Components and composables are imported by name, so that a file says what it uses.
      autoImport: false,
      components: false,
      experimental: { componentDetection: true },
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] } } },
      ui: {
        colors: {
          primary: 'kelp',
          neutral: 'shore',
          error: 'red',
          warning: 'amber',
          success: 'emerald',
          info: 'sky',
        },
      },
    }),
  ],
  server: { proxy: { '/graphql': proxied, '/config.json': proxied } },
  build: {
    outDir: 'dist/portal',
    manifest: true,
    // The content security policy allows no `data:` fonts, and a small file costs nothing over HTTP/2.
    assetsInlineLimit: 0,
  },
});
