import pg from 'pg';

/** What a writer tells when it is done. */
export interface Written {
  /** Ids of the check-ins whose answer came, one for each key. */
  acknowledged: string[];
  retries: number;
}

/** What a watcher tells when it is done. */
export interface Seen {
  /** Places in the stream, in the order in which they came. */
  seqs: number[];
  gaps: number;
  connections: number;
}

/** What the database holds afterwards. */
export interface Committed {
  head: number;
  checkIns: string[];
  keys: number;
  keyedCheckIns: number;
  seqs: number[];
}

/** Reads it as the owner, past every policy and cache. */
export async function readCommitted(ownerUrl: string): Promise<Committed> {
  const db = new pg.Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: 10_000,
    query_timeout: 30_000,
  });
  await db.connect();
  try {
    const { rows: heads } = await db.query<{ head: string }>(
      `select head from event_stream where id like 'alerts:%'`,
    );
    const { rows: checkIns } = await db.query<{ id: string }>(
      `select id from monitoring_event where kind = 'CHECK_IN'`,
    );
    const { rows: keys } = await db.query<{ keys: string; events: string }>(
      `select count(*) as keys, count(distinct result_ids ->> 'checkIn') as events
       from idempotency where mutation = 'checkInRecord'`,
    );
    const { rows: stream } = await db.query<{ seq: string }>(
      `select seq from stream_event where stream_id like 'alerts:%' order by seq`,
    );
    return {
      head: Number(heads[0]?.head ?? 0),
      checkIns: checkIns.map(({ id }) => Buffer.from(`CheckIn:${id}`).toString('base64url')),
      keys: Number(keys[0]?.keys),
      keyedCheckIns: Number(keys[0]?.events),
      seqs: stream.map(({ seq }) => Number(seq)),
    };
  } finally {
    await db.end();
  }
}

/** What has to hold, and whether it does. */
export function verdictsOf(
  written: readonly Written[],
  seen: readonly Seen[],
  committed: Committed,
): Record<string, boolean> {
  const acknowledged = written.flatMap((report) => report.acknowledged);
  const known = new Set(committed.checkIns);
  const total = committed.checkIns.length;
  const dense = (seqs: number[]) => seqs.length === total && seqs.every((seq, i) => seq === i + 1);
  return {
    'every writer wrote': written.every((report) => report.acknowledged.length > 0),
    'acknowledged = committed':
      acknowledged.length === total &&
      new Set(acknowledged).size === total &&
      acknowledged.every((id) => known.has(id)),
    'no key had two effects': committed.keys === total && committed.keyedCheckIns === total,
    'the stream is dense, one event a check-in': committed.head === total && dense(committed.seqs),
    'every subscriber has every event once, in order, without a gap': seen.every(
      ({ seqs, gaps }) => dense(seqs) && gaps === 0,
    ),
  };
}
