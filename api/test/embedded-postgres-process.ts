import { embeddedPostgres } from '../src/app/embedded-postgres.ts';

/** Runs in a process of its own: starts or attaches, reports, and stops when told. */
const postgres = await embeddedPostgres(process.argv[2] ?? '', { durable: false });
process.send?.({ url: postgres.url, startedHere: postgres.startedHere });
process.once('message', () => {
  void postgres.stop().then(() => {
    process.disconnect();
  });
});
