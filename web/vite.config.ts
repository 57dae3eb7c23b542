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
        // As high as the frame's top, which it lies over: what is done with it stands beside its words.
        toast: {
          defaultVariants: { orientation: 'horizontal' },
          slots: { root: 'min-h-12 px-3 py-1.5' },
          variants: { title: { true: { description: 'mt-0' } } },
        },
        // In the dark a dialog is nearer than what it lies over, and what opens in it has an edge.
        modal: {
          slots: { content: 'dark:bg-(--dialog)' },
          variants: {
            fullscreen: { false: { content: 'dark:ring-accented' } },
            overlay: { true: { overlay: 'dark:bg-black/60' } },
          },
        },
        slideover: { slots: { overlay: 'dark:bg-black/60' } },
        select: { slots: { content: 'dark:ring-accented' } },
        selectMenu: { slots: { content: 'dark:ring-accented' } },
        inputMenu: { slots: { content: 'dark:ring-accented' } },
        dropdownMenu: { slots: { content: 'dark:ring-accented' } },
        button: {
          // A name in it is cut off rather than wider than its row.
          slots: { base: 'max-w-full' },
          compoundVariants: [
            {
              // What cannot be pressed has no color that asks to press it, and stays readable.
              variant: 'solid',
              class:
                'disabled:bg-elevated disabled:text-muted disabled:opacity-100 aria-disabled:bg-elevated aria-disabled:text-muted aria-disabled:opacity-100',
            },
            {
              // Under the pointer white words stay readable on it: its own 75 % is too light for that.
              color: 'primary',
              variant: 'solid',
              class: 'hover:bg-primary/90 active:bg-primary/90',
            },
          ],
        },
      },
    }),
  ],
  // Of the words' library what pages of ours never ask for: its old interface, components, devtools.
  define: {
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  // Words are read as a whole: a name for each of their groups would only weigh.
  json: { namedExports: false },
  server: {
    proxy: { '/graphql': proxied, '/config.json': proxied, '/calendar-feeds': { target: api } },
  },
  build: {
    outDir: 'dist/portal',
    manifest: true,
    // The content security policy allows no `data:` fonts, and a small file costs nothing over HTTP/2.
    assetsInlineLimit: 0,
  },
});
