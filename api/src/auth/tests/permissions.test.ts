import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { startApi, type TestApi } from '../../../test/harness.ts';
import { LiveSocket } from '../../../test/live-socket.ts';
import { readConfig } from '../../app/config.ts';
import { readSdl } from '../../app/schema.ts';
import { Role, type Permission } from '../../generated/schema.ts';
import { permissionsOf } from '../permissions.ts';

/** A root field of the schema as it is written, with the least that it can be asked with. */
interface RootField {
  name: string;
  kind: 'query' | 'mutation' | 'subscription';
  requires: Permission;
  document: string;
}

const samples: Record<string, string> = {
  Boolean: 'true',
  Date: '"2026-03-01"',
  DateTime: '"2026-03-01T08:30:00Z"',
  EmailAddress: '"nobody@example.org"',
  Float: '1',
  Int: '1',
  LocalTime: '"18:00"',
  TimeZone: '"America/New_York"',
  // Nothing is fetched from there.
  URL: '"https://127.0.0.1/feed"',
};

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${literal(type.ofType as GraphQLInputType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return samples[type.name] ?? '"something"';
  const fields = Object.values(type.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(' ')} }`;
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((a) => `${a.name}: ${literal(a.type)}`);
  const call = args.length > 0 ? `${field.name}(${args.join(' ')})` : field.name;
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${kind} { ${call}${selection} }`;
}

function requiredBy(field: GraphQLField<unknown, unknown>): Permission | undefined {
  const auth = field.astNode?.directives?.find((directive) => directive.name.value === 'auth');
  const value = auth?.arguments?.[0]?.value;
  return value?.kind === 'EnumValue' ? (value.value as Permission) : undefined;
}

const schema = buildSchema(readSdl(readConfig({}).schemaDir));
const fields = (['query', 'mutation', 'subscription'] as const).flatMap((kind) => {
  const root = schema.getRootType(kind as never);
  return Object.values(root?.getFields() ?? {}).flatMap((field): RootField[] => {
    const requires = requiredBy(field);
    return requires
      ? [{ name: field.name, kind, requires, document: documentOf(kind, field) }]
      : [];
  });
});
const overHttp = fields.filter(({ kind }) => kind !== 'subscription');
const codesOf = (errors: { extensions: { code: string } }[] | undefined) =>
  errors?.map((error) => error.extensions.code);

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

test('the schema guards every root field but those of signing in, of invitations, of concerns, and of what is no secret', () => {
  const guarded = new Set(fields.map(({ name }) => name));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const open = roots.flatMap((type) => Object.keys(type?.getFields() ?? {}));
  expect(open.filter((name) => !guarded.has(name))).toEqual([
    'viewer',
    'invitation',
    'instruments',
    'crisisResources',
    'sessionCreate',
    'sessionConfirm',
    'sessionEnd',
    'concernSend',
    'invitationAccept',
  ]);
});

describe('without a session', () => {
  test.each(overHttp)('$kind $name is refused over HTTP', async ({ document }) => {
    const answer = await api.ask(undefined, document);
    expect(codesOf(answer.errors)).toEqual(['UNAUTHENTICATED']);
  });

  test('everything is refused over WebSocket', async () => {
    const socket = await LiveSocket.signedIn(api);
    for (const { name, document } of fields) {
      const { errors } = await socket.ask(document);
      expect({ name, codes: codesOf(errors) }).toEqual({ name, codes: ['UNAUTHENTICATED'] });
    }
    await socket.close();
  });
});

describe.each(Object.values(Role))('a %s', (role) => {
  const lacking = fields.filter(({ requires }) => !permissionsOf([role]).has(requires));
  const held = fields.filter(({ requires }) => permissionsOf([role]).has(requires));

  test('is refused what the role does not include, over both transports', async () => {
    const person = await (await api.network()).person(role);
    const socket = await LiveSocket.signedIn(api, person.token);
    for (const { name, kind, document } of lacking) {
      const live = await socket.ask(document);
      expect({ name, codes: codesOf(live.errors) }).toEqual({ name, codes: ['FORBIDDEN'] });
      if (kind === 'subscription') continue;
      const { errors } = await person.ask(document);
      expect({ name, codes: codesOf(errors) }).toEqual({ name, codes: ['FORBIDDEN'] });
    }
    await socket.close();
  });

  test('is let in where the role includes it', async () => {
    const person = await (await api.network()).person(role);
    for (const { name, document } of held.filter(({ kind }) => kind !== 'subscription')) {
      const codes = codesOf((await person.ask(document)).errors) ?? [];
      expect({ name, refused: codes.includes('FORBIDDEN') }).toEqual({ name, refused: false });
    }
  });
});
