import * as TG from 'type-graphql';
import type { Context } from '../app/operation-context.ts';
import { keyOf } from '../common/ids.ts';
import { payload } from '../common/payload.ts';
import { ownWord, Refusal } from '../common/user-error.ts';
import {
  type AlertAcknowledgePayload,
  type AlertConnection,
  type AlertEscalatePayload,
  type AlertLogContactPayload,
  type AlertResolvePayload,
  type AlertUndoPayload,
  MutationAlertAcknowledgeArgs,
  MutationAlertEscalateArgs,
  MutationAlertLogContactArgs,
  MutationAlertResolveArgs,
  MutationAlertUndoArgs,
  MutationFields,
  QueryAlertsArgs,
  QueryFields,
} from '../generated/schema.ts';
import { recordContact } from '../monitoring/contact-logged.ts';
import { listAlerts } from './alert-list.ts';
import { changeAlert, noOtherLives, type AlertChange } from './alert.service.ts';
import { askNextStep } from './tell-step.ts';

/** The alert as it is after a change, also when the change was refused. */
function changed(ctx: Context, change: AlertChange) {
  const alert = async (key: string | undefined) => ({
    alert: key ? await ctx.loaders.alert.load(key) : null,
  });
  return payload(
    async () => alert(await changeAlert(ctx, change)),
    () => alert(keyOf('Alert', change.id)),
  );
}

@TG.Resolver()
export class AlertResolver {
  @TG.Query(...QueryFields.alerts)
  alerts(
    @TG.Args(() => QueryAlertsArgs) { filter, orderBy, ...page }: QueryAlertsArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertConnection> {
    return listAlerts(ctx, filter, orderBy, page);
  }

  @TG.Mutation(...MutationFields.alertAcknowledge)
  alertAcknowledge(
    @TG.Args(() => MutationAlertAcknowledgeArgs) args: MutationAlertAcknowledgeArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertAcknowledgePayload> {
    return changed(ctx, {
      ...args,
      mutation: 'alertAcknowledge',
      noteField: ['note'],
      type: 'ACKNOWLEDGED',
      move: (alert, { by, now }) => {
        alert.acknowledge(by, now);
      },
    });
  }

  @TG.Mutation(...MutationFields.alertLogContact)
  alertLogContact(
    @TG.Args(() => MutationAlertLogContactArgs) args: MutationAlertLogContactArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertLogContactPayload> {
    const { outcome, note } = args.input;
    return changed(ctx, {
      ...args,
      mutation: 'alertLogContact',
      note,
      noteField: ['input', 'note'],
      type: 'CONTACT_LOGGED',
      move: (alert, { by, now }) => {
        alert.logContact(by, outcome, now);
      },
      also: (command, alert) => recordContact(ctx, command, { alert, outcome, note }),
    });
  }

  @TG.Mutation(...MutationFields.alertResolve)
  alertResolve(
    @TG.Args(() => MutationAlertResolveArgs) args: MutationAlertResolveArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertResolvePayload> {
    const { resolution, note } = args.input;
    return changed(ctx, {
      ...args,
      mutation: 'alertResolve',
      note,
      noteField: ['input', 'note'],
      type: 'RESOLVED',
      move: (alert, { by, now }) => {
        if (resolution === 'MEMBER_DIED') {
          throw new Refusal(ownWord(resolution, ['input', 'resolution']));
        }
        alert.resolve(by, resolution, now);
      },
    });
  }

  @TG.Mutation(...MutationFields.alertUndo)
  alertUndo(
    @TG.Args(() => MutationAlertUndoArgs) args: MutationAlertUndoArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertUndoPayload> {
    return changed(ctx, {
      ...args,
      mutation: 'alertUndo',
      noteField: [],
      type: 'UNDONE',
      check: noOtherLives,
      move: (alert, { by, now }) => {
        alert.undoNewestStep(by, now);
      },
    });
  }

  @TG.Mutation(...MutationFields.alertEscalate)
  alertEscalate(
    @TG.Args(() => MutationAlertEscalateArgs) args: MutationAlertEscalateArgs,
    @TG.Ctx() ctx: Context,
  ): Promise<AlertEscalatePayload> {
    return changed(ctx, {
      ...args,
      mutation: 'alertEscalate',
      noteField: ['note'],
      type: 'ESCALATED',
      move: askNextStep,
    });
  }
}
