import { computed, effectScope, shallowReactive, toValue } from 'vue';
import type { MaybeRefOrGetter } from 'vue';
import { useAlertStream } from '../../../app/alert-stream.ts';
import type { AlertEventType } from '../../../generated/graphql.ts';

/** What tells that a rule fired, and with it the member's risk may stand elsewhere. */
const TELLING: readonly AlertEventType[] = ['RAISED', 'REPEATED', 'REOPENED'];

/** When the stream last told of a member, in milliseconds. Also while no caseload is on the screen. */
const changedAt = shallowReactive(new Map<string, number>());
let listening = false;

/** How many members something happened to since a list was read. */
export function useChangedMembers(readAt: MaybeRefOrGetter<number>) {
  listen();
  return computed(() => {
    const since = toValue(readAt);
    return [...changedAt.values()].filter((at) => at > since).length;
  });
}

function listen(): void {
  if (listening) return;
  listening = true;
  effectScope(true).run(() => {
    useAlertStream().onEvent(({ type, alert }) => {
      if (alert?.member && TELLING.includes(type)) changedAt.set(alert.member.id, Date.now());
    });
  });
}
