/** Follows the alerts until it has seen the event it is told to be the last; reports every place seen. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@holdfast/sdk';
import type { Seen } from './kill-verdict.ts';

const LONGEST_WAIT = 20_000;

const [url = '', token = '', after = ''] = process.argv.slice(2);
const seen: Seen = { seqs: [], gaps: 0, connections: 0 };
process.once('disconnect', () => process.exit(1));
process.once('message', (last) => void reportAfter(Number(last)));

const items = createClient({ url, auth: () => token }).alerts.watch({
  after,
  onState: ({ status }) => {
    if (status === 'connecting') seen.connections += 1;
  },
});
for await (const item of items) {
  if (item.kind === 'event') seen.seqs.push(item.seq);
  if (item.kind === 'gap') seen.gaps += 1;
}

/** What is missing when the time is up is missing from the report, and judged there. */
async function reportAfter(last: number): Promise<void> {
  const deadline = Date.now() + LONGEST_WAIT;
  while ((seen.seqs.at(-1) ?? 0) < last && Date.now() < deadline) await sleep(20);
  process.send?.(seen, undefined, {}, () => process.exit(0));
}
