/** Follows the alerts until it has seen the event it is told to be the last; reports every place seen. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@holdfast/sdk';

const LONGEST_WAIT = 20_000;

const [url = '', token = '', after = ''] = process.argv.slice(2);
const seqs: number[] = [];
let reconnects = 0;
let gaps = 0;
const stop = new AbortController();
process.once('message', (last) => {
  void (async () => {
    const deadline = Date.now() + LONGEST_WAIT;
    while ((seqs.at(-1) ?? 0) < Number(last) && Date.now() < deadline) await sleep(20);
    stop.abort();
  })();
});

const client = createClient({ url, auth: () => token });
const items = client.alerts.watch({
  after,
  signal: stop.signal,
  onState: ({ status }) => {
    if (status === 'connecting') reconnects += 1;
  },
});
for await (const item of items) {
  if (item.kind === 'event') seqs.push(item.seq);
  if (item.kind === 'gap') gaps += 1;
}
process.send?.({ seqs, gaps, reconnects }, undefined, {}, () => process.exit(0));
