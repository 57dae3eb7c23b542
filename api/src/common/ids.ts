/** The types that have a global id. */
export type NodeType =
  | 'Alert'
  | 'AttendanceRecorded'
  | 'CheckIn'
  | 'ContactLogged'
  | 'DrugScreenResult'
  | 'Enrollment'
  | 'InstrumentResponse'
  | 'Meeting'
  | 'MeetingFeed'
  | 'Member'
  | 'Organization'
  | 'Person'
  | 'Program'
  | 'SlipReported';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque id of a thing, from its type and its key in the database (a uuid). */
export function globalId(type: NodeType, key: string): string {
  return Buffer.from(`${type}:${key}`).toString('base64url');
}

/** Type and key of a global id; undefined when it is none of ours. */
export function parseGlobalId(id: string): { type: NodeType; key: string } | undefined {
  const text = Buffer.from(id, 'base64url').toString();
  const [type, key, ...rest] = text.split(':');
  if (!type || !key || rest.length > 0 || !UUID.test(key)) return undefined;
  return { type: type as NodeType, key };
}

/** The key of a thing of this type; undefined when the id is of another type or none of ours. */
export function keyOf(type: NodeType, id: string): string | undefined {
  const parsed = parseGlobalId(id);
  return parsed?.type === type ? parsed.key : undefined;
}
