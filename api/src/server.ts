import { bootstrap, type App } from './app/app.ts';
import { ConfigError, readConfig } from './app/config.ts';
import { explain } from './app/start-failure.ts';
import { loadDemoOnce } from './demo/load-demo.ts';
import { greeting } from './app/greeting.ts';

/** What a process manager reads as "wrong configuration, do not start again". */
const BAD_CONFIG = 78;

async function start(): Promise<App> {
  const started = performance.now();
  const config = readConfig();
  const app = await bootstrap(config);
  if (config.demo) await loadDemoOnce(app, console.log);
  console.log(greeting(app, Math.round(performance.now() - started)));
  return app;
}

try {
  const app = await start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void app.close().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(explain(error));
  process.exit(error instanceof ConfigError ? BAD_CONFIG : 1);
}
