import { bootstrap, type App } from './app/app.ts';
import { ConfigError, readConfig } from './app/config.ts';
import { greeting } from './app/greeting.ts';
import { explain } from './app/start-failure.ts';
import { loadDemoOnce } from './demo/load-demo.ts';

/** What a process manager reads as "wrong configuration, do not start again". */
const BAD_CONFIG = 78;

let app: App | undefined;
let stopping = false;

async function start(): Promise<void> {
  const started = performance.now();
  const config = readConfig();
  app = await bootstrap(config);
  if (config.demo && !stopping) await loadDemo(app);
  if (!stopping) console.log(greeting(app, Math.round(performance.now() - started)));
}

/** A demo that cannot be filled is no reason to serve nothing: members may write while it is. */
async function loadDemo(filled: App): Promise<void> {
  try {
    await loadDemoOnce(filled, console.log);
  } catch (error) {
    if (stopping) return;
    console.error(`The demo network is not whole: ${explain(error)}`);
    console.error(
      'Delete the data directory to begin anew, or set HOLDFAST_DEMO=0 to go on without.',
    );
  }
}

/** A stop that comes while starting waits for what is under way, so that nothing is left running. */
async function stop(starting: Promise<void>): Promise<void> {
  if (stopping) return;
  stopping = true;
  if (!app) await starting.catch(() => undefined);
  await app?.close();
  process.exit(0);
}

const starting = start();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void stop(starting));
}
try {
  await starting;
} catch (error) {
  if (!stopping) {
    console.error(explain(error));
    process.exit(error instanceof ConfigError ? BAD_CONFIG : 1);
  }
}
