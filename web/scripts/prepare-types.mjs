// Nuxt UI writes the types of its themes when Vite reads its configuration; vue-tsc needs them.
import { fileURLToPath } from 'node:url';
import { resolveConfig } from 'vite';

await resolveConfig({ root: fileURLToPath(new URL('..', import.meta.url)) }, 'build');
