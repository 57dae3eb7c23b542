import { computed, onScopeDispose, shallowRef } from 'vue';
import { AlertListDocument } from '../generated/graphql.ts';
import type { AlertFieldsFragment } from '../generated/graphql.ts';
import { useAlertStream } from './alert-stream.ts';
import { graphqlClient } from './graphql-client.ts';

const MOST = 100;

const open = shallowRef(new Map<string, AlertFieldsFragment>());
const more = shallowRef(false);

/** For each reading under way what the stream told meanwhile: the answer may not know it yet. */
const readings = new Set<AlertFieldsFragment[]>();

/** The alerts that nobody has: as many as one page tells, and what the stream has told since. */
export function useOpenAlerts() {
  return {
    alerts: computed(() => [...open.value.values()]),
    count: computed(() => open.value.size),
    /** The count as shown: `100+` when there are more than were read. */
    countText: computed(() => (more.value ? `${MOST}+` : String(open.value.size))),
    follow,
  };
}

/** Keeps the count right for as long as the calling component lives; then nothing of it is left. */
function follow(): void {
  const { onAlert, onGap } = useAlertStream();
  onGap(() => void read());
  onAlert(note);
  onScopeDispose(() => {
    open.value = new Map();
    more.value = false;
  });
}

async function read(): Promise<void> {
  const told: AlertFieldsFragment[] = [];
  readings.add(told);
  const { data } = await graphqlClient.value
    .query(
      AlertListDocument,
      { filter: { states: ['OPEN'] }, first: MOST },
      { requestPolicy: 'network-only' },
    )
    .toPromise();
  readings.delete(told);
  if (!data?.alerts) return;
  open.value = new Map(data.alerts.nodes.map((alert) => [alert.id, alert]));
  more.value = data.alerts.pageInfo.hasNextPage;
  told.forEach(note);
}

function note(alert: AlertFieldsFragment): void {
  readings.forEach((told) => told.push(alert));
  const next = new Map(open.value);
  if (alert.state === 'OPEN') next.set(alert.id, alert);
  else next.delete(alert.id);
  open.value = next;
}
