/** Records check-ins until told to stop; asks the other server with the same key when one is gone. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, HoldfastError } from '@holdfast/sdk';
import type { Written } from './kill-verdict.ts';

/** Failures that last longer are no restart any more. */
const LONGEST_TROUBLE = 45_000;

const [urls = '', token = '', members = ''] = process.argv.slice(2);
const clients = urls
  .split(',')
  .map((url) => createClient({ url, auth: () => token, retries: 0, timeoutMs: 3000 }));
const memberIds = members.split(',');
const written: Written = { acknowledged: [], retries: 0 };
let stopped = false;
process.once('disconnect', () => process.exit(1));
process.once('message', () => {
  stopped = true;
});

for (let i = 0; !stopped; i += 1) {
  written.acknowledged.push(await record(memberIds[i % memberIds.length] ?? ''));
}
process.send?.(written, undefined, {}, () => process.exit(0));

async function record(memberId: string): Promise<string> {
  const idempotencyKey = randomUUID();
  const deadline = Date.now() + LONGEST_TROUBLE;
  for (let attempt = 0; ; attempt += 1) {
    try {
      const client = clients[attempt % clients.length];
      const answer = await client?.checkIns.record({ memberId, craving: 9 }, { idempotencyKey });
      if (answer?.checkIn) return answer.checkIn.id;
      throw new Error(JSON.stringify(answer?.userErrors));
    } catch (error) {
      const passing = error instanceof HoldfastError && error.retryable;
      if (!passing || Date.now() > deadline) throw error;
      written.retries += 1;
      await sleep(50);
    }
  }
}
