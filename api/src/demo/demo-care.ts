import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import type { Sealer } from '../common/sealed.ts';
import { openInvitation } from '../invitations/invitations.ts';
import { openTask } from '../tasks/open-task.ts';
import type { DemoPerson } from './demo-network.ts';

const HOUR = 3_600_000;
const NOTE = [
  'Two of them have just moved house: ask how the first nights were before anything else.',
  'The one with the early shift is best reached after four.',
  'I have told each of them that you take over, and why.',
].join('\n');

/** What members have said about calls, by their number in the list; many have not been asked. */
export function safeContactOf(number: number) {
  const hours = number % 6 === 1;
  return {
    voicemail_allowed: number % 3 === 1 ? number % 9 !== 1 : null,
    phone_shared: number % 10 === 1 ? true : null,
    call_from: hours ? '09:00' : null,
    call_until: hours ? '20:00' : null,
  };
}

/** Languages somebody of the staff speaks with members, by their place in the list. */
export const languagesOf = (place: number): string[] => (place % 4 === 2 ? ['en', 'es'] : ['en']);

/** A colleague who is invited, and a hand-over whose note waits to be read. */
export async function setUpCare(
  command: Command,
  sealer: Sealer,
  staff: readonly DemoPerson[],
  personOf: (email: string) => string,
): Promise<void> {
  const of = (role: DemoPerson['role']) => staff.filter((person) => person.role === role);
  const [admin] = of('ADMINISTRATOR');
  const [receiver, , leaver] = of('COUNSELOR');
  if (!admin || !receiver || !leaver) return;
  const [by, to, from] = [admin, receiver, leaver].map(({ email }) => personOf(email)) as [
    string,
    string,
    string,
  ];
  const invited = { email: 'noor.haddad@harbor.holdfast.example', name: 'Noor Haddad' };
  await openInvitation(command, { ...invited, roles: ['COUNSELOR'] }, by);
  const id = uuidv7();
  await command.db
    .insertInto('caseload_hand_over')
    .values({
      organization_id: command.organizationId,
      id,
      from_id: from,
      to_id: to,
      role: 'COUNSELOR',
      member_count: 4,
      alert_count: 0,
      task_count: 2,
      note: sealer.seal(command.organizationId, NOTE),
      handed_over_at: later(command.now, -3 * HOUR),
      handed_over_by: by,
    })
    .execute();
  await openTask(command, {
    kind: 'HAND_OVER',
    memberId: null,
    ownerId: to,
    dueAt: later(command.now, 21 * HOUR),
    subject: { type: 'CaseloadHandOver', id },
    createdBy: by,
  });
}
