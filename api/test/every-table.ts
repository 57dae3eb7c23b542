import { randomBytes, randomUUID } from 'node:crypto';
import { acknowledge } from './alert-moves.ts';
import { checkIn, raiseAlert } from './check-in.ts';
import { draftPlan } from './plans.ts';
import type { TestNetwork, TestPerson } from './test-network.ts';

/** Leaves at least one row in every table with rows of tenants. @returns a coordinator */
export async function fillEveryTable(network: TestNetwork): Promise<TestPerson> {
  const coordinator = await network.person('COORDINATOR');
  const lessonId = randomUUID();
  const member = await network.member({ counselor: coordinator, alias: 'Everywhere' });
  const { id } = await raiseAlert(coordinator, member);
  await acknowledge(coordinator, id);
  await checkIn(coordinator, { memberId: member.id, mood: 5 }, randomUUID());
  await draftPlan(coordinator, { memberId: member.id });
  const organization = network.organizationId;
  const { owner } = network.api;
  const [programId, feedId] = [randomUUID(), randomUUID()];
  await owner.query(
    `insert into program (organization_id, id, name, kind) values ($1, $2, 'Mornings', 'GROUP')`,
    [organization, programId],
  );
  await owner.query(
    `insert into enrollment (organization_id, id, member_id, program_id, state, started_on)
     values ($1, $2, $3, $4, 'ACTIVE', current_date)`,
    [organization, randomUUID(), member.key, programId],
  );
  await owner.query(
    `insert into program_phase (organization_id, id, program_id, position, name)
     values ($1, $2, $3, 0, 'Arriving')`,
    [organization, randomUUID(), programId],
  );
  await owner.query(
    `insert into program_lead (organization_id, id, program_id, membership_id, since)
     values ($1, $2, $3, $4, app.now())`,
    [organization, randomUUID(), programId, coordinator.key],
  );
  await fillHouse(network, { organization, memberKey: member.key, by: coordinator.key });
  await owner.query(
    `insert into recovery_episode (organization_id, id, member_id, started_on)
     values ($1, $2, $3, '2026-01-01')`,
    [organization, randomUUID(), member.key],
  );
  await owner.query(
    `insert into invitation (organization_id, id, secret_hash, member_id, created_at, created_by,
       expires_at)
     values ($1, $2, $3, $4, app.now(), $5, app.now() + interval '7 days')`,
    [organization, randomUUID(), Buffer.from(randomUUID()), member.key, coordinator.key],
  );
  await owner.query(
    `insert into calendar_feed (organization_id, membership_id, secret_hash, locale, created_at)
     values ($1, $2, $3, 'en', app.now())`,
    [organization, coordinator.key, randomBytes(32)],
  );
  await owner.query(
    `insert into escalation_ladder (organization_id, id, severity, version, steps, repeats,
       alarm_minutes, edited_by, edited_at)
     values ($1, $2, 'LOW', 1, '[{"targets":["CARE_TEAM"],"people":[],"afterMinutes":0}]', 0, 60, $3,
       app.now())`,
    [organization, randomUUID(), coordinator.key],
  );
  const receiver = await network.person('COUNSELOR');
  await owner.query(
    `insert into caseload_hand_over (organization_id, id, from_id, to_id, role, member_count,
       alert_count, task_count, handed_over_at, handed_over_by)
     values ($1, $2, $3, $4, 'COUNSELOR', 1, 0, 0, app.now(), $3)`,
    [organization, randomUUID(), coordinator.key, receiver.key],
  );
  const [duplicate, mergeId] = [await network.member({ alias: 'Twice' }), randomUUID()];
  await owner.query(
    `insert into member_merge (organization_id, id, from_id, into_id, merged_by, merged_at, before)
     values ($1, $2, $3, $4, $5, app.now(), '{}')`,
    [organization, mergeId, duplicate.key, member.key, coordinator.key],
  );
  await owner.query(
    `insert into member_merge_row (organization_id, merge_id, table_name, row_key, outcome)
     values ($1, $2, 'alert', '{}', 'MOVED')`,
    [organization, mergeId],
  );
  await owner.query(
    `insert into external_identifier (organization_id, system, subject, value, subject_id)
     values ($1, 'test', 'MEMBER', '1', $2)`,
    [organization, member.key],
  );
  await owner.query(
    `insert into meeting_feed (organization_id, id, name, kind, location, time_zone)
     values ($1, $2, 'Feed', 'BMLT', 'https://example.org', 'America/New_York')`,
    [organization, feedId],
  );
  const [meetingId, otherMeetingId, runId] = [randomUUID(), randomUUID(), randomUUID()];
  for (const id of [meetingId, otherMeetingId]) {
    await owner.query(
      `insert into meeting (organization_id, id, feed_id, external_id, hash, fetched_at, name,
         weekdays, duration_minutes, time_zone, venue, suspended, types, raw_types, languages, regions,
         approximate, search)
       values ($1, $2, $3, $4, 'x', app.now(), 'Meeting', '{1}', 60, 'America/New_York', 'ONLINE',
         false, '{}', '{}', '{}', '{}', false, 'meeting')`,
      [organization, id, feedId, id],
    );
  }
  await owner.query(
    `insert into meeting_feed_run (organization_id, id, feed_id, started_at, cause, state, partial,
       changed, result)
     values ($1, $2, $3, app.now(), 'COMMAND', 'APPLIED', false, true,
       '{"rows": 1, "created": 1, "updated": 0, "unchanged": 0, "ended": 0, "unpublished": 0,
         "rejected": 0, "rejections": []}')`,
    [organization, runId, feedId],
  );
  await owner.query(
    `insert into kept_meeting (organization_id, membership_id, meeting_id, kept_at)
     select organization_id, $2, id, app.now() from meeting where organization_id = $1`,
    [organization, coordinator.key],
  );
  await owner.query(
    `insert into meeting_feed_change (organization_id, run_id, meeting_id) values ($1, $2, $3)`,
    [organization, runId, meetingId],
  );
  await owner.query(
    `insert into meeting_duplicate (organization_id, id, meeting_id, original_id, score, reasons, found_at)
     values ($1, $2, $3, $4, 1, '{SAME_NAME}', app.now())`,
    [organization, randomUUID(), otherMeetingId, meetingId],
  );
  await owner.query(
    `insert into meeting_export (organization_id, secret_hash, created_at, created_by)
     values ($1, $2, app.now(), $3)`,
    [organization, randomBytes(32), coordinator.key],
  );
  await owner.query(
    `insert into import_run (organization_id, source, started_at) values ($1, 'test', app.now())`,
    [organization],
  );
  const [fileKey, importKey] = [randomUUID(), randomUUID()];
  const sealed = network.api.app.services.sealer.seal(organization, 'key,alias');
  await owner.query(
    `insert into import_file (organization_id, id, name, content, row_count, ignored_columns,
       uploaded_at, uploaded_by, kept_until)
     values ($1, $2, $3, $3, 0, '{}', app.now(), $4, app.now() + interval '7 days')`,
    [organization, fileKey, sealed, coordinator.key],
  );
  await owner.query(
    `insert into bulk_import (organization_id, id, file_id, file_name, system, dry_run, state,
       row_count, ignored_columns, started_by, started_at, ended_at)
     values ($1, $2, $3, $4, 'test', true, 'DONE', 0, '{}', $5, app.now(), app.now())`,
    [organization, importKey, fileKey, sealed, coordinator.key],
  );
  await owner.query(
    `insert into bulk_import_fault (organization_id, id, import_id, row_number, place, code)
     values ($1, $2, $3, 2, 0, 'INVALID')`,
    [organization, randomUUID(), importKey],
  );
  await owner.query(
    `insert into task (organization_id, id, member_id, kind, state, due_at, created_at)
     values ($1, $2, $3, 'FOLLOW_UP', 'OPEN', app.now(), app.now())`,
    [organization, randomUUID(), member.key],
  );
  const sessionId = randomUUID();
  await owner.query(
    `insert into program_session (organization_id, id, series_id, program_id, title, rrule, starts_on,
       start_time, duration_minutes, time_zone, modality, created_at)
     values ($1, $2, $2, $3, 'Group', 'FREQ=WEEKLY;BYDAY=TU', '2026-03-03', '18:00', 60,
       'America/New_York', 'IN_PERSON', app.now())`,
    [organization, sessionId, programId],
  );
  await owner.query(
    `insert into session_member (organization_id, session_id, member_id, added_at)
     values ($1, $2, $3, app.now())`,
    [organization, sessionId, member.key],
  );
  await owner.query(
    `insert into session_occurrence (organization_id, session_id, on_date, state)
     values ($1, $2, '2026-03-10', 'CANCELED')`,
    [organization, sessionId],
  );
  await owner.query(
    `insert into attendance (organization_id, session_id, on_date, member_id, program_id, starts_at,
       expected, state, event_id)
     select $1, $2, '2026-03-10', $3, $4, app.now(), true, 'PRESENT', e.id
     from monitoring_event e where e.organization_id = $1 limit 1`,
    [organization, sessionId, member.key, programId],
  );
  await owner.query(
    `insert into lesson (organization_id, id, kind, topic, minutes, contents, created_at)
     values ($1, $2, 'TEXT', 'OTHER', 5, '{}', app.now())`,
    [organization, lessonId],
  );
  await owner.query(
    `insert into plan_template (organization_id, id, contents, created_at, created_by, updated_at, updated_by)
     values ($1, $2, '{}', app.now(), $3, app.now(), $3)`,
    [organization, randomUUID(), coordinator.key],
  );
  await owner.query(
    `insert into lesson_assignment (organization_id, id, lesson_id, member_id, assigned_at, assigned_by)
     values ($1, $2, $3, $4, app.now(), $5)`,
    [organization, randomUUID(), lessonId, member.key, coordinator.key],
  );
  await owner.query(
    `insert into lesson_completion (organization_id, id, lesson_id, lesson_version, member_id,
       completed_at, answers_shared)
     values ($1, $2, $3, 1, $4, app.now(), false)`,
    [organization, randomUUID(), lessonId, member.key],
  );
  await owner.query(
    `insert into referral (organization_id, id, state, sender_name, content, received_at, contact_due_at,
       member_id, accepted_at)
     values ($1, $2, 'ACCEPTED', 'Harbor', $3, app.now(), app.now(), $4, app.now())`,
    [
      organization,
      randomUUID(),
      network.api.app.services.sealer.seal(organization, '{"personName": "Jo"}'),
      member.key,
    ],
  );
  await owner.query(
    `insert into referral_telling (organization_id, id, referral_id, told_at, told_by, way, state)
     select $1, $2, r.id, app.now(), $3, 'COPIED', 'ACCEPTED' from referral r where r.organization_id = $1`,
    [organization, randomUUID(), coordinator.key],
  );
  await owner.query(
    `insert into caseload_view (organization_id, id, owner_id, shared, content, created_at)
     values ($1, $2, $3, false, $4, app.now())`,
    [
      organization,
      randomUUID(),
      coordinator.key,
      network.api.app.services.sealer.seal(
        organization,
        '{"name": "Mine", "bands": [], "mine": true, "alias": null, "order": "RISK"}',
      ),
    ],
  );
  await owner.query(
    `insert into concern (organization_id, id, state, content, received_at, member_id)
     values ($1, $2, 'NEW', $3, app.now(), $4)`,
    [
      organization,
      randomUUID(),
      network.api.app.services.sealer.seal(organization, '{"about": "Jo", "text": "I worry"}'),
      member.key,
    ],
  );
  await owner.query(
    `insert into appointment (organization_id, id, member_id, person_id, kind, state, starts_at, ends_at,
       booked_at, booked_by)
     values ($1, $2, $3, $4, 'OTHER', 'BOOKED', app.now(), app.now() + interval '1 hour', app.now(), $4)`,
    [organization, randomUUID(), member.key, coordinator.key],
  );
  const mentor = await network.person('MENTOR');
  const profile = network.api.app.services.sealer.seal(organization, '{"boundaries": null}');
  await owner.query(
    `insert into mentor_profile (organization_id, mentor_id, languages, availability, time_zone, capacity,
       content, mentors_gender, accepting, updated_at, updated_by)
     values ($1, $2, '{en}', '[]', 'America/New_York', 2, $3, 'ANY', true, app.now(), $2)`,
    [organization, mentor.key, profile],
  );
  await owner.query(
    `insert into mentor_wish (organization_id, id, member_id, languages, availability)
     values ($1, $2, $3, '{en}', '[]')`,
    [organization, randomUUID(), member.key],
  );
  await owner.query(
    `insert into mentorship (organization_id, id, member_id, mentor_id, state, state_since, additional,
       proposed_at)
     values ($1, $2, $3, $4, 'PROPOSED', app.now(), false, app.now())`,
    [organization, randomUUID(), member.key, mentor.key],
  );
  const groupId = randomUUID();
  await owner.query(
    `insert into support_group (organization_id, id, name, fellowship, secular, medication_welcoming,
       audiences, types, languages, venue, time_zone, admission, created_at)
     values ($1, $2, 'Evening circle', 'OWN', true, true, '{}', '{}', '{en}', 'ONLINE', 'America/New_York',
       'OPEN', app.now())`,
    [organization, groupId],
  );
  await owner.query(
    `insert into group_host (organization_id, id, group_id, membership_id, since)
     values ($1, $2, $3, $4, app.now())`,
    [organization, randomUUID(), groupId, coordinator.key],
  );
  await owner.query(
    `insert into group_membership (organization_id, id, group_id, member_id, joined_at, joined_by)
     values ($1, $2, $3, $4, app.now(), $5)`,
    [organization, randomUUID(), groupId, member.key, coordinator.key],
  );
  await fillMentorship(network, member.key, mentor.key);
  const [boardId, seatId, postId, reviewId] = Array.from({ length: 4 }, () => randomUUID());
  await owner.query(
    `insert into group_board (organization_id, id, group_id, house_rules, opened_at)
     values ($1, $2, $3, 'Be kind.', app.now())`,
    [organization, boardId, groupId],
  );
  await owner.query(
    `insert into board_seat (organization_id, id, board_id, member_id, alias, alias_key, joined_at)
     values ($1, $2, $3, $4, 'Quiet River', 'quletrlver', app.now())`,
    [organization, seatId, boardId, member.key],
  );
  await owner.query(
    `insert into board_post (organization_id, id, board_id, seat_id, content, posted_at, state)
     values ($1, $2, $3, $4, $5, app.now(), 'SHOWN')`,
    [
      organization,
      postId,
      boardId,
      seatId,
      network.api.app.services.sealer.seal(organization, 'Hello'),
    ],
  );
  await owner.query(
    `insert into board_encouragement (organization_id, id, post_id, host_id, kind, given_at)
     values ($1, $2, $3, $4, 'WITH_YOU', app.now())`,
    [organization, randomUUID(), postId, coordinator.key],
  );
  await owner.query(
    `insert into board_review (organization_id, id, board_id, post_id, urgency, opened_at)
     values ($1, $2, $3, $4, 1, app.now())`,
    [organization, reviewId, boardId, postId],
  );
  await owner.query(
    `insert into board_report (organization_id, id, review_id, cause, seat_id, reported_at)
     values ($1, $2, $3, 'WORDS', $4, app.now())`,
    [organization, randomUUID(), reviewId, seatId],
  );
  await fillMentorCare(network, mentor.key, coordinator.key);
  await owner.query(
    `insert into meeting_attendance (organization_id, id, member_id, meeting_id, attended_at, recorded_at)
     values ($1, $2, $3, $4, app.now(), app.now())`,
    [organization, randomUUID(), member.key, meetingId],
  );
  await owner.query(
    `insert into host_code (organization_id, session_id, on_date, round, renewed_at, renewed_by)
     select organization_id, id, starts_on, 1, app.now(), $2 from program_session where organization_id = $1`,
    [organization, coordinator.key],
  );
  await owner.query(
    `insert into meeting_sharing (organization_id, id, member_id, granted_at) values ($1, $2, $3, app.now())`,
    [organization, randomUUID(), member.key],
  );
  await owner.query(
    `insert into staff_hours (organization_id, person_id, weekly, absences) values ($1, $2, '[]', '[]')`,
    [organization, coordinator.key],
  );
  return coordinator;
}

async function fillMentorCare(
  { api: { owner, app }, organizationId: organization }: TestNetwork,
  mentor: string,
  author: string,
): Promise<void> {
  const seal = (text: string) => app.services.sealer.seal(organization, text);
  await owner.query(
    `insert into mentor_wellbeing (organization_id, id, mentor_id, month, answers, summary, recorded_at)
     values ($1, $2, $3, date_trunc('month', app.now())::date, $4, $5, app.now())`,
    [organization, randomUUID(), mentor, seal('{"ENERGY": 3}'), seal('I am well.')],
  );
  await owner.query(
    `insert into supervision_note (organization_id, id, mentor_id, author_id, body, shared, written_at)
     values ($1, $2, $3, $4, $5, false, app.now())`,
    [organization, randomUUID(), mentor, author, seal('We spoke.')],
  );
}

async function fillMentorship(
  { api: { owner, app }, organizationId: organization }: TestNetwork,
  member: string,
  mentor: string,
): Promise<void> {
  const [mentorship, message] = [randomUUID(), randomUUID()];
  const sealed = app.services.sealer.seal(organization, 'How are you?');
  await owner.query(
    `insert into mentorship (organization_id, id, member_id, mentor_id, state, state_since, additional,
       proposed_at, started_at)
     values ($1, $2, $3, $4, 'ACTIVE', app.now(), true, app.now(), app.now())`,
    [organization, mentorship, member, mentor],
  );
  await owner.query(
    `insert into mentorship_conversation (organization_id, mentorship_id, newest, newest_at)
     values ($1, $2, 1, app.now())`,
    [organization, mentorship],
  );
  await owner.query(
    `insert into mentorship_message (organization_id, id, mentorship_id, number, sender, body, sent_at)
     values ($1, $2, $3, 1, 'MENTOR', $4, app.now())`,
    [organization, message, mentorship, sealed],
  );
  await owner.query(
    `insert into mentorship_report (organization_id, id, mentorship_id, message_id, from_number, to_number,
       reported_by, reason, reported_at)
     values ($1, $2, $3, $4, 1, 1, 'MEMBER', 'OTHER', app.now())`,
    [organization, randomUUID(), mentorship, message],
  );
  await owner.query(
    `insert into mentorship_step (organization_id, id, mentorship_id, position, title, state, state_since,
       added_by)
     values ($1, $2, $3, 1, $4, 'OPEN', app.now(), 'MENTOR')`,
    [organization, randomUUID(), mentorship, sealed],
  );
}

async function fillHouse(
  { api: { owner, app } }: TestNetwork,
  { organization, memberKey, by }: { organization: string; memberKey: string; by: string },
): Promise<void> {
  const { sealer } = app.services;
  const [chore, incident] = [randomUUID(), randomUUID()];
  const [house, room, bed, request] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const rows: [string, unknown[]][] = [
    [
      `insert into residence (organization_id, id, name, level, time_zone, welcomes, wheelchair, pets,
         children, medication_storage, curfew, house_rules, opened_on)
       values ($1, $2, 'Harbor', 'II', 'America/New_York', 'EVERYONE', false, false, false, true, '[]', '{}',
         '2026-01-01')`,
      [house],
    ],
    [
      `insert into residence_manager (organization_id, id, residence_id, membership_id, since)
       values ($1, $2, $3, $4, app.now())`,
      [randomUUID(), house, by],
    ],
    [
      `insert into room (organization_id, id, residence_id, position, name) values ($1, $2, $3, 0, '1')`,
      [room, house],
    ],
    [
      `insert into bed (organization_id, id, residence_id, room_id, position, name, added_on)
       values ($1, $2, $3, $4, 0, 'Window', '2026-01-01')`,
      [bed, house, room],
    ],
    [
      `insert into bed_request (organization_id, id, member_id, state, requested_at, priority, housing, needs,
         any_house, residence_ids)
       values ($1, $2, $3, 'WAITING', app.now(), 'SOON', 'EVERYONE', '{}', true, '{}')`,
      [request, memberKey],
    ],
    [
      `insert into bed_request_decline (organization_id, id, request_id, residence_id, reason, declined_at,
         declined_by)
       values ($1, $2, $3, $4, 'SAFETY', app.now(), $5)`,
      [randomUUID(), request, house, by],
    ],
    [
      `insert into bed_hold (organization_id, id, bed_id, request_id, held_at, held_by, until)
       values ($1, $2, $3, $4, app.now(), $5, app.now() + interval '1 day')`,
      [randomUUID(), bed, request, by],
    ],
    [
      `insert into stay (organization_id, id, member_id, bed_id, residence_id, started_on)
       values ($1, $2, $3, $4, $5, '2026-01-02')`,
      [randomUUID(), memberKey, bed, house],
    ],
    [
      `insert into presence (organization_id, id, member_id, residence_id, direction, at, recorded_at,
         recorded_by)
       values ($1, $2, $3, $4, 'IN', app.now(), app.now(), $5)`,
      [randomUUID(), memberKey, house, by],
    ],
    [
      `insert into house_pass (organization_id, id, member_id, residence_id, state, begins_at, ends_at,
         destination, requested_at, requested_by)
       values ($1, $2, $3, $4, 'REQUESTED', app.now(), app.now() + interval '1 day', $6, app.now(), $5)`,
      [randomUUID(), memberKey, house, by, sealer.seal(organization, 'To family.')],
    ],
    [
      `insert into chore (organization_id, id, residence_id, name, weight, weekdays)
       values ($1, $2, $3, 'Kitchen', 3, '{MONDAY}')`,
      [chore, house],
    ],
    [
      `insert into chore_turn (organization_id, id, residence_id, chore_id, member_id, on_day, weight)
       values ($1, $2, $3, $4, $5, '2026-01-05', 3)`,
      [randomUUID(), house, chore, memberKey],
    ],
    [
      `insert into house_incident (organization_id, id, residence_id, kind, at, what, recorded_at, recorded_by)
       values ($1, $2, $3, 'BUILDING', app.now(), $4, app.now(), $5)`,
      [incident, house, sealer.seal(organization, 'The heating was off.'), by],
    ],
    [
      `insert into house_incident_member (organization_id, incident_id, member_id) values ($1, $2, $3)`,
      [incident, memberKey],
    ],
    [
      `insert into house_ledger_entry (organization_id, id, residence_id, member_id, kind, change, on_day, charge_for,
         recorded_at, recorded_by)
       values ($1, $2, $3, $4, 'CHARGE', 60000, '2026-02-01', 'RENT', app.now(), $5)`,
      [randomUUID(), house, memberKey, by],
    ],
    [
      `insert into house_meeting_note (organization_id, series_id, on_date, residence_id, words, written_at, written_by)
       values ($1, $2, '2026-02-01', $3, $4, app.now(), $5)`,
      [randomUUID(), house, sealer.seal(organization, 'Who shops on Saturday.'), by],
    ],
  ];
  for (const [text, values] of rows) await owner.query(text, [organization, ...values]);
}
