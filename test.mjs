// npm test                  every check and test, with a summary; fails when any of them fails
// npm test -- lint types    only the steps whose names contain one of these words
import './setup/check-node.js';

// Not a static import: what follows is read only once Node is known to be new enough.
import('./setup/test.js').then((setup) => setup.test(process.argv.slice(2)));
