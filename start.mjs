// npm start                        installs and builds what changed, then serves
// node start.mjs holdfast <args>   the same for the command line tool
// node start.mjs build             builds only
import './setup/check-node.js';

// Not a static import: what follows is read only once Node is known to be new enough.
import('./setup/start.js').then((setup) => setup.start(process.argv.slice(2)));
