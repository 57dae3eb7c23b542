// Generated from schema/ by codegen. Do not edit.

/** What a normalized cache has to know of the schema. */
export const introspection = {
  __schema: {
    queryType: { kind: 'OBJECT', name: 'Query' },
    mutationType: { kind: 'OBJECT', name: 'Mutation' },
    subscriptionType: { kind: 'OBJECT', name: 'Subscription' },
    types: [
      {
        kind: 'OBJECT',
        name: 'Alert',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'severity',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'kind',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'state',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'level',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'reason',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'RiskReason' } },
            args: [],
          },
          {
            name: 'occurrences',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'raisedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'lastRaisedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'dueAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'acknowledgedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          { name: 'acknowledgedAt', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'holdUntil', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'contactOutcome', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'contactedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          { name: 'contactedAt', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'resolution', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'resolvedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          { name: 'resolvedAt', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'log',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'AlertLogEntry' } },
              },
            },
            args: [],
          },
          { name: 'undoUntil', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'restricted',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'FieldRestriction' } },
              },
            },
            args: [],
          },
          {
            name: 'version',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
      },
      {
        kind: 'OBJECT',
        name: 'AlertLogEntry',
        fields: [
          {
            name: 'type',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'at',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'actor', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          { name: 'note', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'restricted',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'FieldRestriction' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'AlertConnection',
        fields: [
          {
            name: 'edges',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'AlertEdge' } },
              },
            },
            args: [],
          },
          {
            name: 'nodes',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Alert' } },
              },
            },
            args: [],
          },
          {
            name: 'pageInfo',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'PageInfo' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'AlertEdge',
        fields: [
          {
            name: 'cursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'node',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Alert' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'AlertEvent',
        fields: [
          {
            name: 'cursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'seq',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'type',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'recordedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'actor', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          { name: 'alert', type: { kind: 'OBJECT', name: 'Alert' }, args: [] },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'StreamHeartbeat',
        fields: [
          {
            name: 'cursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'headSeq', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'at',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'CursorExpired',
        fields: [
          {
            name: 'oldestCursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'headCursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'UNION',
        name: 'AlertStreamItem',
        possibleTypes: [
          { kind: 'OBJECT', name: 'AlertEvent' },
          { kind: 'OBJECT', name: 'StreamHeartbeat' },
          { kind: 'OBJECT', name: 'CursorExpired' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'AlertStream',
        fields: [
          {
            name: 'events',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'AlertEvent' } },
              },
            },
            args: [],
          },
          { name: 'headSeq', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'headCursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'AlertAcknowledgePayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
          { name: 'alert', type: { kind: 'OBJECT', name: 'Alert' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'AlertLogContactPayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
          { name: 'alert', type: { kind: 'OBJECT', name: 'Alert' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'AlertResolvePayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
          { name: 'alert', type: { kind: 'OBJECT', name: 'Alert' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'AlertUndoPayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
          { name: 'alert', type: { kind: 'OBJECT', name: 'Alert' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'Organization',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'name',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'timeZone',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'demo',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
      },
      {
        kind: 'OBJECT',
        name: 'Person',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'name',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'roles',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
      },
      {
        kind: 'OBJECT',
        name: 'Viewer',
        fields: [
          {
            name: 'person',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Person' } },
            args: [],
          },
          {
            name: 'email',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'organization',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Organization' } },
            args: [],
          },
          {
            name: 'roles',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
              },
            },
            args: [],
          },
          {
            name: 'permissions',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
              },
            },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Session',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'token', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'expiresAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'viewer',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Viewer' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'SessionChallenge',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'expiresAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'SessionCreatePayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
          { name: 'session', type: { kind: 'OBJECT', name: 'Session' }, args: [] },
          { name: 'challenge', type: { kind: 'OBJECT', name: 'SessionChallenge' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'SessionEndPayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'FieldRestriction',
        fields: [
          {
            name: 'field',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'category',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'reason',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'HiddenPart',
        fields: [
          {
            name: 'category',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'reason',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'INTERFACE',
        name: 'Node',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
        possibleTypes: [
          { kind: 'OBJECT', name: 'Alert' },
          { kind: 'OBJECT', name: 'Organization' },
          { kind: 'OBJECT', name: 'Person' },
          { kind: 'OBJECT', name: 'MeetingFeed' },
          { kind: 'OBJECT', name: 'Meeting' },
          { kind: 'OBJECT', name: 'Member' },
          { kind: 'OBJECT', name: 'CheckIn' },
          { kind: 'OBJECT', name: 'InstrumentResponse' },
          { kind: 'OBJECT', name: 'SlipReported' },
          { kind: 'OBJECT', name: 'DrugScreenResult' },
          { kind: 'OBJECT', name: 'AttendanceRecorded' },
          { kind: 'OBJECT', name: 'ContactLogged' },
          { kind: 'OBJECT', name: 'Program' },
          { kind: 'OBJECT', name: 'Enrollment' },
        ],
      },
      {
        kind: 'INTERFACE',
        name: 'MutationPayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [],
        possibleTypes: [
          { kind: 'OBJECT', name: 'AlertAcknowledgePayload' },
          { kind: 'OBJECT', name: 'AlertLogContactPayload' },
          { kind: 'OBJECT', name: 'AlertResolvePayload' },
          { kind: 'OBJECT', name: 'AlertUndoPayload' },
          { kind: 'OBJECT', name: 'SessionCreatePayload' },
          { kind: 'OBJECT', name: 'SessionEndPayload' },
          { kind: 'OBJECT', name: 'MeetingFeedImportPayload' },
          { kind: 'OBJECT', name: 'MemberEnrollPayload' },
          { kind: 'OBJECT', name: 'CheckInRecordPayload' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'UserError',
        fields: [
          {
            name: 'code',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'field',
            type: {
              kind: 'LIST',
              ofType: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            },
            args: [],
          },
          {
            name: 'message',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'PageInfo',
        fields: [
          {
            name: 'hasNextPage',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'hasPreviousPage',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'startCursor', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'endCursor', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Query',
        fields: [
          { name: 'alerts', type: { kind: 'OBJECT', name: 'AlertConnection' }, args: [] },
          { name: 'alertStream', type: { kind: 'OBJECT', name: 'AlertStream' }, args: [] },
          { name: 'viewer', type: { kind: 'OBJECT', name: 'Viewer' }, args: [] },
          { name: 'node', type: { kind: 'INTERFACE', name: 'Node' }, args: [] },
          {
            name: 'nodes',
            type: {
              kind: 'NON_NULL',
              ofType: { kind: 'LIST', ofType: { kind: 'INTERFACE', name: 'Node' } },
            },
            args: [],
          },
          { name: 'meetings', type: { kind: 'OBJECT', name: 'MeetingConnection' }, args: [] },
          {
            name: 'meetingFeeds',
            type: {
              kind: 'LIST',
              ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'MeetingFeed' } },
            },
            args: [],
          },
          { name: 'members', type: { kind: 'OBJECT', name: 'MemberConnection' }, args: [] },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'memberDuplicates',
            type: {
              kind: 'LIST',
              ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'MemberDuplicate' } },
            },
            args: [],
          },
          {
            name: 'instruments',
            type: {
              kind: 'LIST',
              ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Instrument' } },
            },
            args: [],
          },
          {
            name: 'monitoringEvents',
            type: { kind: 'OBJECT', name: 'MonitoringEventConnection' },
            args: [],
          },
          { name: 'programs', type: { kind: 'OBJECT', name: 'ProgramConnection' }, args: [] },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Mutation',
        fields: [
          {
            name: 'alertAcknowledge',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'AlertAcknowledgePayload' } },
            args: [],
          },
          {
            name: 'alertLogContact',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'AlertLogContactPayload' } },
            args: [],
          },
          {
            name: 'alertResolve',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'AlertResolvePayload' } },
            args: [],
          },
          {
            name: 'alertUndo',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'AlertUndoPayload' } },
            args: [],
          },
          {
            name: 'sessionCreate',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'SessionCreatePayload' } },
            args: [],
          },
          {
            name: 'sessionEnd',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'SessionEndPayload' } },
            args: [],
          },
          {
            name: 'meetingFeedImport',
            type: {
              kind: 'NON_NULL',
              ofType: { kind: 'OBJECT', name: 'MeetingFeedImportPayload' },
            },
            args: [],
          },
          {
            name: 'memberEnroll',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'MemberEnrollPayload' } },
            args: [],
          },
          {
            name: 'checkInRecord',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'CheckInRecordPayload' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Subscription',
        fields: [
          {
            name: 'alertEvents',
            type: { kind: 'NON_NULL', ofType: { kind: 'UNION', name: 'AlertStreamItem' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MeetingFeed',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'name',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'kind',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'location',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'timeZone',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'importedAt', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'lastImport', type: { kind: 'OBJECT', name: 'MeetingFeedImport' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
      },
      {
        kind: 'OBJECT',
        name: 'MeetingFeedRejection',
        fields: [
          {
            name: 'row',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'externalId', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'reason',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'field', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MeetingFeedImport',
        fields: [
          {
            name: 'rows',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'created',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'updated',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'unchanged',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'ended',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'unpublished',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'rejections',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: {
                  kind: 'NON_NULL',
                  ofType: { kind: 'OBJECT', name: 'MeetingFeedRejection' },
                },
              },
            },
            args: [],
          },
          {
            name: 'rejected',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Meeting',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'name',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'groupName', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'weekdays',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
              },
            },
            args: [],
          },
          { name: 'startTime', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'durationMinutes',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'timeZone',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'nextOccurrences',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'MeetingOccurrence' } },
              },
            },
            args: [],
          },
          {
            name: 'venue',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'types',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'MeetingType' } },
              },
            },
            args: [],
          },
          { name: 'locationName', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'address', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'region', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'latitude', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'longitude', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'conferenceUrl', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'conferencePhone', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'notes', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'feed', type: { kind: 'OBJECT', name: 'MeetingFeed' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
      },
      {
        kind: 'OBJECT',
        name: 'MeetingOccurrence',
        fields: [
          {
            name: 'startsAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'endsAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MeetingType',
        fields: [
          {
            name: 'code',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'label',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'LocalizedText' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MeetingConnection',
        fields: [
          {
            name: 'edges',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'MeetingEdge' } },
              },
            },
            args: [],
          },
          {
            name: 'nodes',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Meeting' } },
              },
            },
            args: [],
          },
          {
            name: 'pageInfo',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'PageInfo' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MeetingEdge',
        fields: [
          {
            name: 'cursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'node',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Meeting' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MeetingFeedImportPayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
          { name: 'feed', type: { kind: 'OBJECT', name: 'MeetingFeed' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'CareTeamEntry',
        fields: [
          {
            name: 'person',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Person' } },
            args: [],
          },
          {
            name: 'role',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'since',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'RecoveryDays',
        fields: [
          {
            name: 'current',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'longest',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'cumulative',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Member',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'alias',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'status',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'timeZone',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'locale',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'enrolledAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'legalName', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'birthDate', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'pronouns', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'phone', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'email', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'goal', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'recoveryStart', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'recoveryDays', type: { kind: 'OBJECT', name: 'RecoveryDays' }, args: [] },
          {
            name: 'careTeam',
            type: {
              kind: 'LIST',
              ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'CareTeamEntry' } },
            },
            args: [],
          },
          {
            name: 'enrollments',
            type: {
              kind: 'LIST',
              ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Enrollment' } },
            },
            args: [],
          },
          { name: 'risk', type: { kind: 'OBJECT', name: 'RiskAssessment' }, args: [] },
          { name: 'lastCheckInAt', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'monitoringEvents',
            type: { kind: 'OBJECT', name: 'MonitoringEventConnection' },
            args: [],
          },
          {
            name: 'scoreSeries',
            type: {
              kind: 'LIST',
              ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'ScorePoint' } },
            },
            args: [],
          },
          {
            name: 'checkInSeries',
            type: {
              kind: 'LIST',
              ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'CheckInPoint' } },
            },
            args: [],
          },
          { name: 'alerts', type: { kind: 'OBJECT', name: 'AlertConnection' }, args: [] },
          {
            name: 'hiddenParts',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'HiddenPart' } },
              },
            },
            args: [],
          },
          {
            name: 'restricted',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'FieldRestriction' } },
              },
            },
            args: [],
          },
          {
            name: 'version',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
      },
      {
        kind: 'OBJECT',
        name: 'MemberConnection',
        fields: [
          {
            name: 'edges',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'MemberEdge' } },
              },
            },
            args: [],
          },
          {
            name: 'nodes',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Member' } },
              },
            },
            args: [],
          },
          {
            name: 'pageInfo',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'PageInfo' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MemberEdge',
        fields: [
          {
            name: 'cursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'node',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Member' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MemberEnrollPayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'MemberDuplicate',
        fields: [
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'reasons',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
              },
            },
            args: [],
          },
          { name: 'score', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'likely',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'LocalizedText',
        fields: [
          {
            name: 'locale',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'text',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'InstrumentChoice',
        fields: [
          {
            name: 'value',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'label',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'LocalizedText' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'InstrumentItem',
        fields: [
          {
            name: 'code',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'kind',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'text',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'LocalizedText' } },
              },
            },
            args: [],
          },
          {
            name: 'choices',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'InstrumentChoice' } },
              },
            },
            args: [],
          },
          { name: 'min', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'max', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'scored',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Instrument',
        fields: [
          {
            name: 'code',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'version',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'title',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'LocalizedText' } },
              },
            },
            args: [],
          },
          {
            name: 'license',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'source',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'windowDays', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'items',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'InstrumentItem' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Score',
        fields: [
          {
            name: 'subscale',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'value', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          {
            name: 'min',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'max',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'band', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'ScorePoint',
        fields: [
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'subscale',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'value',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'CheckInPoint',
        fields: [
          {
            name: 'localDate',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'craving', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'mood', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'sleepHours', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [],
      },
      {
        kind: 'INTERFACE',
        name: 'MonitoringEvent',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'recordedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'localDate',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'recordedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
        possibleTypes: [
          { kind: 'OBJECT', name: 'CheckIn' },
          { kind: 'OBJECT', name: 'InstrumentResponse' },
          { kind: 'OBJECT', name: 'SlipReported' },
          { kind: 'OBJECT', name: 'DrugScreenResult' },
          { kind: 'OBJECT', name: 'AttendanceRecorded' },
          { kind: 'OBJECT', name: 'ContactLogged' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'CheckIn',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'recordedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'localDate',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'recordedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          { name: 'craving', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'mood', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'sleepHours', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'note', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [
          { kind: 'INTERFACE', name: 'MonitoringEvent' },
          { kind: 'INTERFACE', name: 'Node' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'ItemAnswer',
        fields: [
          {
            name: 'item',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'value',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'InstrumentResponse',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'recordedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'localDate',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'recordedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          {
            name: 'instrument',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'answers',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'ItemAnswer' } },
              },
            },
            args: [],
          },
          {
            name: 'scores',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Score' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [
          { kind: 'INTERFACE', name: 'MonitoringEvent' },
          { kind: 'INTERFACE', name: 'Node' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'SlipReported',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'recordedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'localDate',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'recordedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          {
            name: 'substances',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [
          { kind: 'INTERFACE', name: 'MonitoringEvent' },
          { kind: 'INTERFACE', name: 'Node' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'DrugScreenResult',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'recordedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'localDate',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'recordedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          {
            name: 'result',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'confirmed',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'substances',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [
          { kind: 'INTERFACE', name: 'MonitoringEvent' },
          { kind: 'INTERFACE', name: 'Node' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'AttendanceRecorded',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'recordedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'localDate',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'recordedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          {
            name: 'state',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'occasion',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'reason', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [
          { kind: 'INTERFACE', name: 'MonitoringEvent' },
          { kind: 'INTERFACE', name: 'Node' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'ContactLogged',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'member', type: { kind: 'OBJECT', name: 'Member' }, args: [] },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'recordedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'localDate',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'recordedBy', type: { kind: 'OBJECT', name: 'Person' }, args: [] },
          {
            name: 'outcome',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'note', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [
          { kind: 'INTERFACE', name: 'MonitoringEvent' },
          { kind: 'INTERFACE', name: 'Node' },
        ],
      },
      {
        kind: 'OBJECT',
        name: 'MonitoringEventConnection',
        fields: [
          {
            name: 'edges',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: {
                  kind: 'NON_NULL',
                  ofType: { kind: 'OBJECT', name: 'MonitoringEventEdge' },
                },
              },
            },
            args: [],
          },
          {
            name: 'nodes',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: {
                  kind: 'NON_NULL',
                  ofType: { kind: 'INTERFACE', name: 'MonitoringEvent' },
                },
              },
            },
            args: [],
          },
          {
            name: 'pageInfo',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'PageInfo' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'MonitoringEventEdge',
        fields: [
          {
            name: 'cursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'node',
            type: { kind: 'NON_NULL', ofType: { kind: 'INTERFACE', name: 'MonitoringEvent' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'CrisisResource',
        fields: [
          {
            name: 'code',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'name',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'LocalizedText' } },
              },
            },
            args: [],
          },
          {
            name: 'description',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'LocalizedText' } },
              },
            },
            args: [],
          },
          { name: 'call', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'text', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'chat', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'SafetyResponse',
        fields: [
          {
            name: 'level',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'words',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'code',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'resources',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'CrisisResource' } },
              },
            },
            args: [],
          },
          {
            name: 'onDuty',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Person' } },
              },
            },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'CheckInRecordPayload',
        fields: [
          {
            name: 'userErrors',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'UserError' } },
              },
            },
            args: [],
          },
          { name: 'checkIn', type: { kind: 'OBJECT', name: 'CheckIn' }, args: [] },
          {
            name: 'responses',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: {
                  kind: 'NON_NULL',
                  ofType: { kind: 'OBJECT', name: 'InstrumentResponse' },
                },
              },
            },
            args: [],
          },
          { name: 'safety', type: { kind: 'OBJECT', name: 'SafetyResponse' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'MutationPayload' }],
      },
      {
        kind: 'OBJECT',
        name: 'RiskInput',
        fields: [
          {
            name: 'name',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'value',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'occurredAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'RiskReason',
        fields: [
          {
            name: 'rule',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'severity',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'kind',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'inputs',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'RiskInput' } },
              },
            },
            args: [],
          },
          {
            name: 'source',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'RiskAssessment',
        fields: [
          {
            name: 'band',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'reasons',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'RiskReason' } },
              },
            },
            args: [],
          },
          {
            name: 'assessedAt',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'staleAfter',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'ruleSetVersion',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'Program',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'name',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'kind',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'asamLevel', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
      },
      {
        kind: 'OBJECT',
        name: 'Enrollment',
        fields: [
          {
            name: 'id',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'program',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Program' } },
            args: [],
          },
          {
            name: 'state',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          { name: 'startedOn', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
          { name: 'endedOn', type: { kind: 'SCALAR', name: 'Leaf' }, args: [] },
        ],
        interfaces: [{ kind: 'INTERFACE', name: 'Node' }],
      },
      {
        kind: 'OBJECT',
        name: 'ProgramConnection',
        fields: [
          {
            name: 'edges',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'ProgramEdge' } },
              },
            },
            args: [],
          },
          {
            name: 'nodes',
            type: {
              kind: 'NON_NULL',
              ofType: {
                kind: 'LIST',
                ofType: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Program' } },
              },
            },
            args: [],
          },
          {
            name: 'pageInfo',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'PageInfo' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      {
        kind: 'OBJECT',
        name: 'ProgramEdge',
        fields: [
          {
            name: 'cursor',
            type: { kind: 'NON_NULL', ofType: { kind: 'SCALAR', name: 'Leaf' } },
            args: [],
          },
          {
            name: 'node',
            type: { kind: 'NON_NULL', ofType: { kind: 'OBJECT', name: 'Program' } },
            args: [],
          },
        ],
        interfaces: [],
      },
      { kind: 'SCALAR', name: 'Leaf' },
    ],
  },
} as const;
