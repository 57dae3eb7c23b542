import { expect } from '@jest/globals';
import { addInterval, localDay } from '../src/common/local-date.ts';
import type { AnyData } from './harness.ts';
import type { TestMember, TestPerson } from './test-network.ts';

const RECORD = `query ($id: ID!) {
  member(id: $id) {
    id alias status legalName birthDate goal enrolledAt lastCheckInAt version
    recoveryStart recoveryDays { current longest cumulative }
    recoveryEpisodes { startedOn endedOn days }
    careTeam { role person { id } }
    enrollments { id state startedOn endedOn program { id } }
    risk { band reasons { rule } }
    monitoringEvents(first: 100) { nodes { __typename id } }
    timeline(first: 100) { nodes {
      __typename ... on MonitoringEvent { id localDate } ... on AlertRaised { localDate alert { id } }
    } }
    alerts(first: 100) { nodes { id state severity occurrences dueAt reason { rule } } }
    planVersions { id number state content: triggers { words } }
    lessons { assignments { id } lesson { id } }
    merges { id fromAlias undoneAt mergedBy { id } }
  }
}`;
const MERGE = `mutation ($from: ID!, $into: ID!, $f: Int!, $i: Int!, $keep: MemberMergeKeepInput) {
  memberMerge(fromId: $from, intoId: $into, expectedFromVersion: $f, expectedIntoVersion: $i, keep: $keep) {
    userErrors { code field message } member { id } merge { id fromAlias }
  }
}`;
const UNDO = `mutation ($id: ID!) {
  memberMergeUndo(id: $id) { userErrors { code field } member { id } restored { id } }
}`;
const PREVIEW = `query ($from: ID!, $into: ID!) {
  memberMergePreview(fromId: $from, intoId: $into) {
    from { id } into { id } conflicts programs { name } events alerts bothPlansInForce keptAside
  }
}`;

/** A day so many days ago. */
export const ago = (days: number) =>
  addInterval(localDay(new Date().toISOString(), 'America/New_York'), { days: -days });

/** A member's record as a whole; what tells of merges, which stays when one is undone, apart in `told`. */
export async function recordOf(person: TestPerson, { id }: { id: string }): Promise<AnyData> {
  const { data, errors } = await person.ask(RECORD, { id });
  expect(errors).toBeUndefined();
  if (!data.member) return data.member;
  const { monitoringEvents, timeline, ...rest } = data.member;
  const tells = ({ __typename: type }: AnyData) => type === 'MemberMerged';
  const others = (list: AnyData) => list.nodes.filter((node: AnyData) => !tells(node));
  return {
    ...rest,
    events: others(monitoringEvents),
    timeline: others(timeline),
    told: monitoringEvents.nodes.filter(tells),
  };
}

/** Without what grows with each change. */
export const still = ({ version: _v, merges: _m, told: _t, ...rest }: AnyData) => rest;

/** Makes one record of two as they are now. @returns the payload */
export async function mergeOf(
  person: TestPerson,
  from: TestMember,
  into: TestMember,
  keep?: object,
): Promise<AnyData> {
  const [f, i] = [await recordOf(person, from), await recordOf(person, into)];
  const { data, errors } = await person.ask(MERGE, {
    from: from.id,
    into: into.id,
    f: f?.version ?? 1,
    i: i?.version ?? 1,
    keep,
  });
  expect(errors).toBeUndefined();
  return data.memberMerge;
}

/** Asks for a merge with these arguments. */
export const askMerge = (person: TestPerson, variables: object) =>
  person.ask(MERGE, { ...variables });

/** Makes two of one again. @returns the payload */
export async function undoOf(person: TestPerson, id: string): Promise<AnyData> {
  const { data, errors } = await person.ask(UNDO, { id });
  expect(errors).toBeUndefined();
  return data.memberMergeUndo;
}

/** What would come of it. */
export async function previewOf(
  person: TestPerson,
  from: TestMember,
  into: TestMember,
): Promise<AnyData> {
  const { data, errors } = await person.ask(PREVIEW, { from: from.id, into: into.id });
  expect(errors).toBeUndefined();
  return data.memberMergePreview;
}
