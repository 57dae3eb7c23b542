import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

/**
 * Node itself reads what tests import, so that a worker reads the API once and not once a test file; Jest's
 * own reading takes longer than most of our tests. Node strips types, but has no decorators: SWC has.
 */
registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier !== '@jest/globals') return nextResolve(specifier, context);
    return { url: new URL('globals.js', import.meta.url).href, shortCircuit: true };
  },
  load(url, context, nextLoad) {
    // The runner asks for a test file with a query, so that it is read again.
    const [address] = url.split('?');
    if (!address.startsWith('file:') || !address.endsWith('.ts')) return nextLoad(url, context);
    return { format: 'module', source: compiled(fileURLToPath(address)), shortCircuit: true };
  },
});

/** @param {string} filename */
function compiled(filename) {
  return transformSync(readFileSync(filename, 'utf8'), {
    filename,
    swcrc: false,
    jsc: {
      target: 'es2024',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: false },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  }).code;
}
