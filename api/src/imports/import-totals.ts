import pg from 'pg';

/** What an organization holds, counted in the database. */
export interface ImportTotals {
  members: number;
  events: [kind: string, count: number][];
  alerts: [severity: string, count: number][];
}

export async function importTotals(
  ownerUrl: string,
  organizationId: string,
): Promise<ImportTotals> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const counts = async (sql: string): Promise<[string, number][]> => {
      const { rows } = await owner.query<{ name: string; count: string }>(sql, [organizationId]);
      return rows.map(({ name, count }) => [name, Number(count)]);
    };
    const [members] = await counts(
      `select 'members' as name, count(*) from member where organization_id = $1`,
    );
    const events = await counts(
      `select kind as name, count(*) from monitoring_event where organization_id = $1
       group by kind order by 2 desc`,
    );
    const alerts = await counts(
      `select severity as name, count(*) from alert where organization_id = $1
       group by severity, severity_rank order by severity_rank desc`,
    );
    return { members: members?.[1] ?? 0, events, alerts };
  } finally {
    await owner.end();
  }
}
