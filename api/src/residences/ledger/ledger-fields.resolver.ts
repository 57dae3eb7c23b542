import * as TG from 'type-graphql';
import type { Context } from '../../app/operation-context.ts';
import { requireViewer } from '../../auth/require-viewer.ts';
import {
  HouseAccount,
  HouseAccountEntriesArgs,
  HouseAccountFields,
  HouseLedgerEntry,
  type HouseLedgerEntryConnection,
  HouseLedgerEntryFields,
  type Member,
  type Person,
  Residence,
  ResidenceFields,
  Stay,
  StayFields,
} from '../../generated/schema.ts';
import type { ResidenceNode } from '../residence.rows.ts';
import type { StayNode } from '../stay.rows.ts';
import { keepsLedgers } from './ledger-policy.ts';
import { accountText, type AccountNode, type LedgerEntryNode } from './ledger.rows.ts';

@TG.Resolver(() => Residence)
export class ResidenceAccountsResolver {
  @TG.FieldResolver(...ResidenceFields.accounts)
  accounts(
    @TG.Root() { key, viewerManages }: ResidenceNode,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseAccount[]> | null {
    if (!viewerManages || !keepsLedgers(requireViewer(ctx))) return null;
    return ctx.loaders.accountsOfResidence.load(key) as Promise<HouseAccount[]>;
  }
}

@TG.Resolver(() => Stay)
export class StayAccountResolver {
  @TG.FieldResolver(...StayFields.account)
  account(
    @TG.Root() { residenceKey, memberKey }: StayNode,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseAccount | null> {
    const key = accountText({ residence: residenceKey, member: memberKey });
    return ctx.loaders.houseAccount.load(key) as Promise<HouseAccount | null>;
  }
}

@TG.Resolver(() => HouseAccount)
export class HouseAccountFieldsResolver {
  @TG.FieldResolver(...HouseAccountFields.member)
  member(@TG.Root() { memberKey }: AccountNode, @TG.Ctx() ctx: Context): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...HouseAccountFields.residence)
  residence(
    @TG.Root() { residenceKey }: AccountNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    return ctx.loaders.residence.load(residenceKey);
  }

  @TG.FieldResolver(...HouseAccountFields.stay)
  stay(@TG.Root() { stayKey }: AccountNode, @TG.Ctx() ctx: Context): Promise<Stay | null> {
    return ctx.loaders.stay.load(stayKey);
  }

  @TG.FieldResolver(...HouseAccountFields.openCharges)
  async openCharges(
    @TG.Root() { sums }: AccountNode,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseLedgerEntry[]> {
    const keys = [...sums.open].flatMap(([key, open]) => (open > 0 ? [key] : []));
    const entries = await Promise.all(keys.map((key) => ctx.loaders.houseLedgerEntry.load(key)));
    return entries.filter((entry) => entry !== null);
  }

  @TG.FieldResolver(...HouseAccountFields.entries)
  entries(
    @TG.Root() { residenceKey, memberKey }: AccountNode,
    @TG.Args(() => HouseAccountEntriesArgs) args: HouseAccountEntriesArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<HouseLedgerEntryConnection> {
    const parent = accountText({ residence: residenceKey, member: memberKey });
    return ctx.loaders.entriesOfAccount.load({ parent, args });
  }
}

@TG.Resolver(() => HouseLedgerEntry)
export class HouseLedgerEntryFieldsResolver {
  @TG.FieldResolver(...HouseLedgerEntryFields.open)
  async open(
    @TG.Root() { key, kind, residenceKey, memberKey }: LedgerEntryNode,
    @TG.Ctx() ctx: Context,
  ): Promise<number | null> {
    if (kind !== 'CHARGE') return null;
    const account = accountText({ residence: residenceKey, member: memberKey });
    return (await ctx.loaders.houseAccount.load(account))?.sums.open.get(key) ?? null;
  }

  @TG.FieldResolver(...HouseLedgerEntryFields.charge)
  charge(@TG.Root() { chargeKey }: LedgerEntryNode, @TG.Ctx() ctx: Context) {
    return entry(ctx, chargeKey);
  }

  @TG.FieldResolver(...HouseLedgerEntryFields.reverses)
  reverses(@TG.Root() { reversesKey }: LedgerEntryNode, @TG.Ctx() ctx: Context) {
    return entry(ctx, reversesKey);
  }

  @TG.FieldResolver(...HouseLedgerEntryFields.reversedBy)
  reversedBy(@TG.Root() { reversedByKey }: LedgerEntryNode, @TG.Ctx() ctx: Context) {
    return entry(ctx, reversedByKey);
  }

  @TG.FieldResolver(...HouseLedgerEntryFields.member)
  member(
    @TG.Root() { memberKey }: LedgerEntryNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Member | null> {
    return ctx.loaders.member.load(memberKey);
  }

  @TG.FieldResolver(...HouseLedgerEntryFields.residence)
  residence(
    @TG.Root() { residenceKey }: LedgerEntryNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Residence | null> {
    return ctx.loaders.residence.load(residenceKey);
  }

  @TG.FieldResolver(...HouseLedgerEntryFields.recordedBy)
  recordedBy(
    @TG.Root() { recordedByKey }: LedgerEntryNode,
    @TG.Ctx() ctx: Context,
  ): Promise<Person | null> {
    return ctx.loaders.person.load(recordedByKey);
  }
}

const entry = (ctx: Context, key: string | null): Promise<HouseLedgerEntry | null> | null =>
  key === null ? null : ctx.loaders.houseLedgerEntry.load(key);
