import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../app/operation-context.ts';
import { requireViewer } from '../auth/require-viewer.ts';
import { nestedPageLoader } from '../common/nested-page.ts';
import { oneOfKeys } from '../common/one-of.ts';
import { page, type Connection, type PageArgs } from '../common/pagination.ts';
import type { ImportFile } from '../generated/schema.ts';
import {
  faultsByRow,
  selectFiles,
  selectImports,
  toFault,
  toFile,
  toImport,
  type ImportFaultNode,
  type ImportFaultRow,
  type ImportNode,
} from './import.rows.ts';

/** Runs by key; null when unknown, and to who may not bring members in. */
export const importRunLoader = (ctx: Context) =>
  new DataLoader<string, ImportNode | null>(async (keys) => {
    if (!mayImport(ctx)) return keys.map(() => null);
    const rows = await selectImports(await ctx.lane.read())
      .where(oneOfKeys('id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toImport(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Files by key; null when no longer kept, and to who may not bring members in. */
export const importFileLoader = (ctx: Context) =>
  new DataLoader<string, ImportFile | null>(async (keys) => {
    if (!mayImport(ctx)) return keys.map(() => null);
    const rows = await selectFiles(await ctx.lane.read())
      .where(oneOfKeys('id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toFile(ctx, row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** Faults by key; null when unknown, and to who may not bring members in. */
export const importFaultLoader = (ctx: Context) =>
  new DataLoader<string, ImportFaultNode | null>(async (keys) => {
    if (!mayImport(ctx)) return keys.map(() => null);
    const db = await ctx.lane.read();
    const rows = await db
      .selectFrom('bulk_import_fault')
      .selectAll()
      .where(oneOfKeys('id', keys))
      .execute();
    const found = new Map(rows.map((row) => [row.id, toFault(row)]));
    return keys.map((key) => found.get(key) ?? null);
  });

const mayImport = (ctx: Context) => requireViewer(ctx).permissions.has('MEMBER_IMPORT');

/** Pages of the faults of runs that the viewer was let see, by row. */
export const importFaultsLoader = (ctx: Context) =>
  nestedPageLoader<PageArgs, Connection<ImportFaultNode>>(async (runs, args) => {
    const db = await ctx.lane.read();
    const asked = page<ImportFaultRow>(args, faultsByRow, {
      cursors: ctx.services.cursors,
      organizationId: requireViewer(ctx).organizationId,
      list: 'ImportRun.faults',
    });
    const faults = db
      .selectFrom('bulk_import_fault')
      .selectAll()
      .where('import_id', '=', sql<string>`parent.id`)
      .where(asked.where)
      .orderBy(asked.orderBy)
      .limit(asked.limit);
    const { rows } = await sql<ImportFaultRow>`
      select f.* from unnest(${runs}::uuid[]) as parent(id)
      cross join lateral (${faults}) f`.execute(db);
    const byRun = Map.groupBy(rows, (row) => row.import_id);
    return new Map(runs.map((run) => [run, asked.connection(byRun.get(run) ?? [], toFault)]));
  });
