/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation AlertAcknowledge($id: ID!, $expectedVersion: Int, $note: String, $idempotencyKey: String) {\n  alertAcknowledge(\n    id: $id\n    expectedVersion: $expectedVersion\n    note: $note\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}": typeof types.AlertAcknowledgeDocument,
    "query AlertDetail($id: ID!) {\n  node(id: $id) {\n    ... on Alert {\n      ...AlertFields\n      member {\n        phone\n        email\n        careTeam {\n          role\n          person {\n            ...PersonFields\n          }\n        }\n        restricted {\n          ...RestrictionFields\n        }\n      }\n      log {\n        type\n        at\n        note\n        actor {\n          ...PersonFields\n        }\n      }\n    }\n  }\n}": typeof types.AlertDetailDocument,
    "fragment AlertEventFields on AlertEvent {\n  cursor\n  seq\n  type\n  occurredAt\n  recordedAt\n  actor {\n    ...PersonFields\n  }\n  alert {\n    ...AlertFields\n  }\n}": typeof types.AlertEventFieldsFragmentDoc,
    "subscription AlertEvents($after: Cursor, $filter: AlertEventFilter) {\n  alertEvents(after: $after, filter: $filter) {\n    __typename\n    ... on AlertEvent {\n      ...AlertEventFields\n    }\n    ... on StreamHeartbeat {\n      cursor\n      headSeq\n      at\n    }\n    ... on CursorExpired {\n      oldestCursor\n      headCursor\n    }\n  }\n}": typeof types.AlertEventsDocument,
    "query AlertList($filter: AlertFilter, $orderBy: AlertOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  alerts(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...AlertFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": typeof types.AlertListDocument,
    "mutation AlertLogContact($id: ID!, $expectedVersion: Int, $input: AlertContactInput!, $idempotencyKey: String) {\n  alertLogContact(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}": typeof types.AlertLogContactDocument,
    "mutation AlertResolve($id: ID!, $expectedVersion: Int, $input: AlertResolveInput!, $idempotencyKey: String) {\n  alertResolve(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}": typeof types.AlertResolveDocument,
    "query AlertStream($after: Cursor, $first: Int!, $filter: AlertEventFilter) {\n  alertStream(filter: $filter) {\n    headSeq\n    headCursor\n    events(after: $after, first: $first) {\n      ...AlertEventFields\n    }\n  }\n}": typeof types.AlertStreamDocument,
    "mutation AlertUndo($id: ID!, $expectedVersion: Int, $idempotencyKey: String) {\n  alertUndo(\n    id: $id\n    expectedVersion: $expectedVersion\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}": typeof types.AlertUndoDocument,
    "fragment AlertFields on Alert {\n  id\n  severity\n  kind\n  state\n  level\n  occurrences\n  raisedAt\n  lastRaisedAt\n  dueAt\n  acknowledgedAt\n  holdUntil\n  undoUntil\n  contactOutcome\n  contactedAt\n  resolution\n  resolvedAt\n  version\n  member {\n    id\n    alias\n  }\n  reason {\n    ...RiskReasonFields\n  }\n  acknowledgedBy {\n    ...PersonFields\n  }\n  contactedBy {\n    ...PersonFields\n  }\n  resolvedBy {\n    ...PersonFields\n  }\n}": typeof types.AlertFieldsFragmentDoc,
    "query Caseload($filter: MemberFilter, $orderBy: MemberOrder, $first: Int, $after: Cursor) {\n  members(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...MemberSummary\n      careTeam {\n        role\n        person {\n          ...PersonFields\n        }\n      }\n      checkInSeries(days: 14) {\n        localDate\n        craving\n        mood\n      }\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": typeof types.CaseloadDocument,
    "mutation CheckInRecord($input: CheckInInput!, $idempotencyKey: String) {\n  checkInRecord(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    checkIn {\n      id\n      occurredAt\n      recordedAt\n      localDate\n      craving\n      mood\n      sleepHours\n    }\n    responses {\n      id\n      instrument\n      scores {\n        ...ScoreFields\n      }\n    }\n    safety {\n      level\n      code\n      words\n      resources {\n        code\n        name {\n          locale\n          text\n        }\n        description {\n          locale\n          text\n        }\n        call\n        text\n        chat\n      }\n      onDuty {\n        ...PersonFields\n      }\n    }\n  }\n}": typeof types.CheckInRecordDocument,
    "query InstrumentList {\n  instruments {\n    code\n    version\n    title {\n      locale\n      text\n    }\n    license\n    source\n    windowDays\n    items {\n      code\n      kind\n      text {\n        locale\n        text\n      }\n      choices {\n        value\n        label {\n          locale\n          text\n        }\n      }\n      min\n      max\n      scored\n    }\n  }\n}": typeof types.InstrumentListDocument,
    "mutation MeetingFeedImport($input: MeetingFeedImportInput!, $idempotencyKey: String) {\n  meetingFeedImport(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    feed {\n      ...MeetingFeedFields\n    }\n  }\n}": typeof types.MeetingFeedImportDocument,
    "query MeetingFeedList {\n  meetingFeeds {\n    ...MeetingFeedFields\n  }\n}": typeof types.MeetingFeedListDocument,
    "fragment MeetingFeedFields on MeetingFeed {\n  id\n  name\n  kind\n  location\n  timeZone\n  importedAt\n  lastImport {\n    rows\n    created\n    updated\n    unchanged\n    ended\n    unpublished\n    rejected\n    rejections {\n      row\n      externalId\n      reason\n      field\n    }\n  }\n}": typeof types.MeetingFeedFieldsFragmentDoc,
    "query MeetingList($filter: MeetingFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  meetings(\n    filter: $filter\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      id\n      name\n      groupName\n      weekdays\n      startTime\n      durationMinutes\n      timeZone\n      nextOccurrences(first: 1) {\n        startsAt\n        endsAt\n      }\n      venue\n      types {\n        code\n        label {\n          locale\n          text\n        }\n      }\n      locationName\n      address\n      region\n      latitude\n      longitude\n      conferenceUrl\n      conferencePhone\n      notes\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": typeof types.MeetingListDocument,
    "query MemberCharts($id: ID!, $instrument: InstrumentCode!, $days: Int!) {\n  member(id: $id) {\n    id\n    scoreSeries(instrument: $instrument, days: $days) {\n      occurredAt\n      subscale\n      value\n    }\n    checkInSeries(days: $days) {\n      localDate\n      craving\n      mood\n      sleepHours\n    }\n  }\n}": typeof types.MemberChartsDocument,
    "query MemberDetail($id: ID!) {\n  member(id: $id) {\n    ...MemberSummary\n    legalName\n    birthDate\n    pronouns\n    phone\n    email\n    timeZone\n    locale\n    enrolledAt\n    goal\n    recoveryStart\n    careTeam {\n      role\n      since\n      person {\n        ...PersonFields\n      }\n    }\n    enrollments {\n      id\n      state\n      startedOn\n      endedOn\n      program {\n        id\n        name\n        kind\n      }\n    }\n    alerts(first: 10) {\n      nodes {\n        ...AlertFields\n      }\n    }\n  }\n}": typeof types.MemberDetailDocument,
    "mutation MemberEnroll($input: MemberEnrollInput!, $idempotencyKey: String) {\n  memberEnroll(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    member {\n      ...MemberSummary\n    }\n  }\n}": typeof types.MemberEnrollDocument,
    "query MemberList($filter: MemberFilter, $orderBy: MemberOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  members(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...MemberSummary\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": typeof types.MemberListDocument,
    "fragment MemberSummary on Member {\n  id\n  alias\n  status\n  lastCheckInAt\n  recoveryDays {\n    current\n    longest\n    cumulative\n  }\n  risk {\n    ...RiskFields\n  }\n  restricted {\n    ...RestrictionFields\n  }\n  version\n}": typeof types.MemberSummaryFragmentDoc,
    "query MonitoringEventList($memberId: ID!, $kinds: [MonitoringEventKind!], $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  monitoringEvents(\n    memberId: $memberId\n    kinds: $kinds\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...MonitoringEventFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": typeof types.MonitoringEventListDocument,
    "fragment MonitoringEventFields on MonitoringEvent {\n  __typename\n  id\n  occurredAt\n  recordedAt\n  localDate\n  recordedBy {\n    ...PersonFields\n  }\n  ... on CheckIn {\n    craving\n    mood\n    sleepHours\n    note\n  }\n  ... on InstrumentResponse {\n    instrument\n    scores {\n      ...ScoreFields\n    }\n  }\n  ... on SlipReported {\n    substances\n  }\n  ... on DrugScreenResult {\n    result\n    confirmed\n    substances\n  }\n  ... on AttendanceRecorded {\n    state\n    occasion\n    reason\n  }\n  ... on ContactLogged {\n    outcome\n    note\n  }\n}": typeof types.MonitoringEventFieldsFragmentDoc,
    "fragment PageInfoFields on PageInfo {\n  hasNextPage\n  hasPreviousPage\n  startCursor\n  endCursor\n}": typeof types.PageInfoFieldsFragmentDoc,
    "fragment PersonFields on Person {\n  id\n  name\n  roles\n}": typeof types.PersonFieldsFragmentDoc,
    "query ProgramList($first: Int, $after: Cursor) {\n  programs(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      asamLevel\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": typeof types.ProgramListDocument,
    "fragment RestrictionFields on FieldRestriction {\n  field\n  category\n  reason\n}": typeof types.RestrictionFieldsFragmentDoc,
    "fragment RiskReasonFields on RiskReason {\n  rule\n  severity\n  kind\n  source\n  inputs {\n    name\n    value\n    occurredAt\n  }\n}": typeof types.RiskReasonFieldsFragmentDoc,
    "fragment RiskFields on RiskAssessment {\n  band\n  assessedAt\n  staleAfter\n  ruleSetVersion\n  reasons {\n    ...RiskReasonFields\n  }\n}": typeof types.RiskFieldsFragmentDoc,
    "fragment ScoreFields on Score {\n  subscale\n  value\n  min\n  max\n  band\n}": typeof types.ScoreFieldsFragmentDoc,
    "mutation SessionCreate($input: SessionCreateInput!) {\n  sessionCreate(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n    session {\n      id\n      token\n      expiresAt\n      viewer {\n        roles\n        person {\n          ...PersonFields\n        }\n      }\n    }\n    challenge {\n      id\n      expiresAt\n    }\n  }\n}": typeof types.SessionCreateDocument,
    "mutation SessionEnd {\n  sessionEnd {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": typeof types.SessionEndDocument,
    "fragment UserErrorFields on UserError {\n  code\n  field\n  message\n}": typeof types.UserErrorFieldsFragmentDoc,
    "query Viewer {\n  viewer {\n    person {\n      ...PersonFields\n    }\n    email\n    organization {\n      id\n      name\n      timeZone\n      demo\n    }\n    roles\n    permissions\n    member {\n      id\n      alias\n    }\n  }\n}": typeof types.ViewerDocument,
};
const documents: Documents = {
    "mutation AlertAcknowledge($id: ID!, $expectedVersion: Int, $note: String, $idempotencyKey: String) {\n  alertAcknowledge(\n    id: $id\n    expectedVersion: $expectedVersion\n    note: $note\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}": types.AlertAcknowledgeDocument,
    "query AlertDetail($id: ID!) {\n  node(id: $id) {\n    ... on Alert {\n      ...AlertFields\n      member {\n        phone\n        email\n        careTeam {\n          role\n          person {\n            ...PersonFields\n          }\n        }\n        restricted {\n          ...RestrictionFields\n        }\n      }\n      log {\n        type\n        at\n        note\n        actor {\n          ...PersonFields\n        }\n      }\n    }\n  }\n}": types.AlertDetailDocument,
    "fragment AlertEventFields on AlertEvent {\n  cursor\n  seq\n  type\n  occurredAt\n  recordedAt\n  actor {\n    ...PersonFields\n  }\n  alert {\n    ...AlertFields\n  }\n}": types.AlertEventFieldsFragmentDoc,
    "subscription AlertEvents($after: Cursor, $filter: AlertEventFilter) {\n  alertEvents(after: $after, filter: $filter) {\n    __typename\n    ... on AlertEvent {\n      ...AlertEventFields\n    }\n    ... on StreamHeartbeat {\n      cursor\n      headSeq\n      at\n    }\n    ... on CursorExpired {\n      oldestCursor\n      headCursor\n    }\n  }\n}": types.AlertEventsDocument,
    "query AlertList($filter: AlertFilter, $orderBy: AlertOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  alerts(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...AlertFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": types.AlertListDocument,
    "mutation AlertLogContact($id: ID!, $expectedVersion: Int, $input: AlertContactInput!, $idempotencyKey: String) {\n  alertLogContact(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}": types.AlertLogContactDocument,
    "mutation AlertResolve($id: ID!, $expectedVersion: Int, $input: AlertResolveInput!, $idempotencyKey: String) {\n  alertResolve(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}": types.AlertResolveDocument,
    "query AlertStream($after: Cursor, $first: Int!, $filter: AlertEventFilter) {\n  alertStream(filter: $filter) {\n    headSeq\n    headCursor\n    events(after: $after, first: $first) {\n      ...AlertEventFields\n    }\n  }\n}": types.AlertStreamDocument,
    "mutation AlertUndo($id: ID!, $expectedVersion: Int, $idempotencyKey: String) {\n  alertUndo(\n    id: $id\n    expectedVersion: $expectedVersion\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}": types.AlertUndoDocument,
    "fragment AlertFields on Alert {\n  id\n  severity\n  kind\n  state\n  level\n  occurrences\n  raisedAt\n  lastRaisedAt\n  dueAt\n  acknowledgedAt\n  holdUntil\n  undoUntil\n  contactOutcome\n  contactedAt\n  resolution\n  resolvedAt\n  version\n  member {\n    id\n    alias\n  }\n  reason {\n    ...RiskReasonFields\n  }\n  acknowledgedBy {\n    ...PersonFields\n  }\n  contactedBy {\n    ...PersonFields\n  }\n  resolvedBy {\n    ...PersonFields\n  }\n}": types.AlertFieldsFragmentDoc,
    "query Caseload($filter: MemberFilter, $orderBy: MemberOrder, $first: Int, $after: Cursor) {\n  members(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...MemberSummary\n      careTeam {\n        role\n        person {\n          ...PersonFields\n        }\n      }\n      checkInSeries(days: 14) {\n        localDate\n        craving\n        mood\n      }\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": types.CaseloadDocument,
    "mutation CheckInRecord($input: CheckInInput!, $idempotencyKey: String) {\n  checkInRecord(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    checkIn {\n      id\n      occurredAt\n      recordedAt\n      localDate\n      craving\n      mood\n      sleepHours\n    }\n    responses {\n      id\n      instrument\n      scores {\n        ...ScoreFields\n      }\n    }\n    safety {\n      level\n      code\n      words\n      resources {\n        code\n        name {\n          locale\n          text\n        }\n        description {\n          locale\n          text\n        }\n        call\n        text\n        chat\n      }\n      onDuty {\n        ...PersonFields\n      }\n    }\n  }\n}": types.CheckInRecordDocument,
    "query InstrumentList {\n  instruments {\n    code\n    version\n    title {\n      locale\n      text\n    }\n    license\n    source\n    windowDays\n    items {\n      code\n      kind\n      text {\n        locale\n        text\n      }\n      choices {\n        value\n        label {\n          locale\n          text\n        }\n      }\n      min\n      max\n      scored\n    }\n  }\n}": types.InstrumentListDocument,
    "mutation MeetingFeedImport($input: MeetingFeedImportInput!, $idempotencyKey: String) {\n  meetingFeedImport(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    feed {\n      ...MeetingFeedFields\n    }\n  }\n}": types.MeetingFeedImportDocument,
    "query MeetingFeedList {\n  meetingFeeds {\n    ...MeetingFeedFields\n  }\n}": types.MeetingFeedListDocument,
    "fragment MeetingFeedFields on MeetingFeed {\n  id\n  name\n  kind\n  location\n  timeZone\n  importedAt\n  lastImport {\n    rows\n    created\n    updated\n    unchanged\n    ended\n    unpublished\n    rejected\n    rejections {\n      row\n      externalId\n      reason\n      field\n    }\n  }\n}": types.MeetingFeedFieldsFragmentDoc,
    "query MeetingList($filter: MeetingFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  meetings(\n    filter: $filter\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      id\n      name\n      groupName\n      weekdays\n      startTime\n      durationMinutes\n      timeZone\n      nextOccurrences(first: 1) {\n        startsAt\n        endsAt\n      }\n      venue\n      types {\n        code\n        label {\n          locale\n          text\n        }\n      }\n      locationName\n      address\n      region\n      latitude\n      longitude\n      conferenceUrl\n      conferencePhone\n      notes\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": types.MeetingListDocument,
    "query MemberCharts($id: ID!, $instrument: InstrumentCode!, $days: Int!) {\n  member(id: $id) {\n    id\n    scoreSeries(instrument: $instrument, days: $days) {\n      occurredAt\n      subscale\n      value\n    }\n    checkInSeries(days: $days) {\n      localDate\n      craving\n      mood\n      sleepHours\n    }\n  }\n}": types.MemberChartsDocument,
    "query MemberDetail($id: ID!) {\n  member(id: $id) {\n    ...MemberSummary\n    legalName\n    birthDate\n    pronouns\n    phone\n    email\n    timeZone\n    locale\n    enrolledAt\n    goal\n    recoveryStart\n    careTeam {\n      role\n      since\n      person {\n        ...PersonFields\n      }\n    }\n    enrollments {\n      id\n      state\n      startedOn\n      endedOn\n      program {\n        id\n        name\n        kind\n      }\n    }\n    alerts(first: 10) {\n      nodes {\n        ...AlertFields\n      }\n    }\n  }\n}": types.MemberDetailDocument,
    "mutation MemberEnroll($input: MemberEnrollInput!, $idempotencyKey: String) {\n  memberEnroll(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    member {\n      ...MemberSummary\n    }\n  }\n}": types.MemberEnrollDocument,
    "query MemberList($filter: MemberFilter, $orderBy: MemberOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  members(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...MemberSummary\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": types.MemberListDocument,
    "fragment MemberSummary on Member {\n  id\n  alias\n  status\n  lastCheckInAt\n  recoveryDays {\n    current\n    longest\n    cumulative\n  }\n  risk {\n    ...RiskFields\n  }\n  restricted {\n    ...RestrictionFields\n  }\n  version\n}": types.MemberSummaryFragmentDoc,
    "query MonitoringEventList($memberId: ID!, $kinds: [MonitoringEventKind!], $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  monitoringEvents(\n    memberId: $memberId\n    kinds: $kinds\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...MonitoringEventFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": types.MonitoringEventListDocument,
    "fragment MonitoringEventFields on MonitoringEvent {\n  __typename\n  id\n  occurredAt\n  recordedAt\n  localDate\n  recordedBy {\n    ...PersonFields\n  }\n  ... on CheckIn {\n    craving\n    mood\n    sleepHours\n    note\n  }\n  ... on InstrumentResponse {\n    instrument\n    scores {\n      ...ScoreFields\n    }\n  }\n  ... on SlipReported {\n    substances\n  }\n  ... on DrugScreenResult {\n    result\n    confirmed\n    substances\n  }\n  ... on AttendanceRecorded {\n    state\n    occasion\n    reason\n  }\n  ... on ContactLogged {\n    outcome\n    note\n  }\n}": types.MonitoringEventFieldsFragmentDoc,
    "fragment PageInfoFields on PageInfo {\n  hasNextPage\n  hasPreviousPage\n  startCursor\n  endCursor\n}": types.PageInfoFieldsFragmentDoc,
    "fragment PersonFields on Person {\n  id\n  name\n  roles\n}": types.PersonFieldsFragmentDoc,
    "query ProgramList($first: Int, $after: Cursor) {\n  programs(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      asamLevel\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}": types.ProgramListDocument,
    "fragment RestrictionFields on FieldRestriction {\n  field\n  category\n  reason\n}": types.RestrictionFieldsFragmentDoc,
    "fragment RiskReasonFields on RiskReason {\n  rule\n  severity\n  kind\n  source\n  inputs {\n    name\n    value\n    occurredAt\n  }\n}": types.RiskReasonFieldsFragmentDoc,
    "fragment RiskFields on RiskAssessment {\n  band\n  assessedAt\n  staleAfter\n  ruleSetVersion\n  reasons {\n    ...RiskReasonFields\n  }\n}": types.RiskFieldsFragmentDoc,
    "fragment ScoreFields on Score {\n  subscale\n  value\n  min\n  max\n  band\n}": types.ScoreFieldsFragmentDoc,
    "mutation SessionCreate($input: SessionCreateInput!) {\n  sessionCreate(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n    session {\n      id\n      token\n      expiresAt\n      viewer {\n        roles\n        person {\n          ...PersonFields\n        }\n      }\n    }\n    challenge {\n      id\n      expiresAt\n    }\n  }\n}": types.SessionCreateDocument,
    "mutation SessionEnd {\n  sessionEnd {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}": types.SessionEndDocument,
    "fragment UserErrorFields on UserError {\n  code\n  field\n  message\n}": types.UserErrorFieldsFragmentDoc,
    "query Viewer {\n  viewer {\n    person {\n      ...PersonFields\n    }\n    email\n    organization {\n      id\n      name\n      timeZone\n      demo\n    }\n    roles\n    permissions\n    member {\n      id\n      alias\n    }\n  }\n}": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertAcknowledge($id: ID!, $expectedVersion: Int, $note: String, $idempotencyKey: String) {\n  alertAcknowledge(\n    id: $id\n    expectedVersion: $expectedVersion\n    note: $note\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}"): typeof import('./graphql').AlertAcknowledgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AlertDetail($id: ID!) {\n  node(id: $id) {\n    ... on Alert {\n      ...AlertFields\n      member {\n        phone\n        email\n        careTeam {\n          role\n          person {\n            ...PersonFields\n          }\n        }\n        restricted {\n          ...RestrictionFields\n        }\n      }\n      log {\n        type\n        at\n        note\n        actor {\n          ...PersonFields\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').AlertDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AlertEventFields on AlertEvent {\n  cursor\n  seq\n  type\n  occurredAt\n  recordedAt\n  actor {\n    ...PersonFields\n  }\n  alert {\n    ...AlertFields\n  }\n}"): typeof import('./graphql').AlertEventFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription AlertEvents($after: Cursor, $filter: AlertEventFilter) {\n  alertEvents(after: $after, filter: $filter) {\n    __typename\n    ... on AlertEvent {\n      ...AlertEventFields\n    }\n    ... on StreamHeartbeat {\n      cursor\n      headSeq\n      at\n    }\n    ... on CursorExpired {\n      oldestCursor\n      headCursor\n    }\n  }\n}"): typeof import('./graphql').AlertEventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AlertList($filter: AlertFilter, $orderBy: AlertOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  alerts(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...AlertFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}"): typeof import('./graphql').AlertListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertLogContact($id: ID!, $expectedVersion: Int, $input: AlertContactInput!, $idempotencyKey: String) {\n  alertLogContact(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}"): typeof import('./graphql').AlertLogContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertResolve($id: ID!, $expectedVersion: Int, $input: AlertResolveInput!, $idempotencyKey: String) {\n  alertResolve(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}"): typeof import('./graphql').AlertResolveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AlertStream($after: Cursor, $first: Int!, $filter: AlertEventFilter) {\n  alertStream(filter: $filter) {\n    headSeq\n    headCursor\n    events(after: $after, first: $first) {\n      ...AlertEventFields\n    }\n  }\n}"): typeof import('./graphql').AlertStreamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AlertUndo($id: ID!, $expectedVersion: Int, $idempotencyKey: String) {\n  alertUndo(\n    id: $id\n    expectedVersion: $expectedVersion\n    idempotencyKey: $idempotencyKey\n  ) {\n    userErrors {\n      ...UserErrorFields\n    }\n    alert {\n      ...AlertFields\n    }\n  }\n}"): typeof import('./graphql').AlertUndoDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AlertFields on Alert {\n  id\n  severity\n  kind\n  state\n  level\n  occurrences\n  raisedAt\n  lastRaisedAt\n  dueAt\n  acknowledgedAt\n  holdUntil\n  undoUntil\n  contactOutcome\n  contactedAt\n  resolution\n  resolvedAt\n  version\n  member {\n    id\n    alias\n  }\n  reason {\n    ...RiskReasonFields\n  }\n  acknowledgedBy {\n    ...PersonFields\n  }\n  contactedBy {\n    ...PersonFields\n  }\n  resolvedBy {\n    ...PersonFields\n  }\n}"): typeof import('./graphql').AlertFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Caseload($filter: MemberFilter, $orderBy: MemberOrder, $first: Int, $after: Cursor) {\n  members(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {\n    nodes {\n      ...MemberSummary\n      careTeam {\n        role\n        person {\n          ...PersonFields\n        }\n      }\n      checkInSeries(days: 14) {\n        localDate\n        craving\n        mood\n      }\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}"): typeof import('./graphql').CaseloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CheckInRecord($input: CheckInInput!, $idempotencyKey: String) {\n  checkInRecord(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    checkIn {\n      id\n      occurredAt\n      recordedAt\n      localDate\n      craving\n      mood\n      sleepHours\n    }\n    responses {\n      id\n      instrument\n      scores {\n        ...ScoreFields\n      }\n    }\n    safety {\n      level\n      code\n      words\n      resources {\n        code\n        name {\n          locale\n          text\n        }\n        description {\n          locale\n          text\n        }\n        call\n        text\n        chat\n      }\n      onDuty {\n        ...PersonFields\n      }\n    }\n  }\n}"): typeof import('./graphql').CheckInRecordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InstrumentList {\n  instruments {\n    code\n    version\n    title {\n      locale\n      text\n    }\n    license\n    source\n    windowDays\n    items {\n      code\n      kind\n      text {\n        locale\n        text\n      }\n      choices {\n        value\n        label {\n          locale\n          text\n        }\n      }\n      min\n      max\n      scored\n    }\n  }\n}"): typeof import('./graphql').InstrumentListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MeetingFeedImport($input: MeetingFeedImportInput!, $idempotencyKey: String) {\n  meetingFeedImport(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    feed {\n      ...MeetingFeedFields\n    }\n  }\n}"): typeof import('./graphql').MeetingFeedImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MeetingFeedList {\n  meetingFeeds {\n    ...MeetingFeedFields\n  }\n}"): typeof import('./graphql').MeetingFeedListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MeetingFeedFields on MeetingFeed {\n  id\n  name\n  kind\n  location\n  timeZone\n  importedAt\n  lastImport {\n    rows\n    created\n    updated\n    unchanged\n    ended\n    unpublished\n    rejected\n    rejections {\n      row\n      externalId\n      reason\n      field\n    }\n  }\n}"): typeof import('./graphql').MeetingFeedFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MeetingList($filter: MeetingFilter, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  meetings(\n    filter: $filter\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      id\n      name\n      groupName\n      weekdays\n      startTime\n      durationMinutes\n      timeZone\n      nextOccurrences(first: 1) {\n        startsAt\n        endsAt\n      }\n      venue\n      types {\n        code\n        label {\n          locale\n          text\n        }\n      }\n      locationName\n      address\n      region\n      latitude\n      longitude\n      conferenceUrl\n      conferencePhone\n      notes\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}"): typeof import('./graphql').MeetingListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MemberCharts($id: ID!, $instrument: InstrumentCode!, $days: Int!) {\n  member(id: $id) {\n    id\n    scoreSeries(instrument: $instrument, days: $days) {\n      occurredAt\n      subscale\n      value\n    }\n    checkInSeries(days: $days) {\n      localDate\n      craving\n      mood\n      sleepHours\n    }\n  }\n}"): typeof import('./graphql').MemberChartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MemberDetail($id: ID!) {\n  member(id: $id) {\n    ...MemberSummary\n    legalName\n    birthDate\n    pronouns\n    phone\n    email\n    timeZone\n    locale\n    enrolledAt\n    goal\n    recoveryStart\n    careTeam {\n      role\n      since\n      person {\n        ...PersonFields\n      }\n    }\n    enrollments {\n      id\n      state\n      startedOn\n      endedOn\n      program {\n        id\n        name\n        kind\n      }\n    }\n    alerts(first: 10) {\n      nodes {\n        ...AlertFields\n      }\n    }\n  }\n}"): typeof import('./graphql').MemberDetailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MemberEnroll($input: MemberEnrollInput!, $idempotencyKey: String) {\n  memberEnroll(input: $input, idempotencyKey: $idempotencyKey) {\n    userErrors {\n      ...UserErrorFields\n    }\n    member {\n      ...MemberSummary\n    }\n  }\n}"): typeof import('./graphql').MemberEnrollDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MemberList($filter: MemberFilter, $orderBy: MemberOrder, $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  members(\n    filter: $filter\n    orderBy: $orderBy\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...MemberSummary\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}"): typeof import('./graphql').MemberListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MemberSummary on Member {\n  id\n  alias\n  status\n  lastCheckInAt\n  recoveryDays {\n    current\n    longest\n    cumulative\n  }\n  risk {\n    ...RiskFields\n  }\n  restricted {\n    ...RestrictionFields\n  }\n  version\n}"): typeof import('./graphql').MemberSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MonitoringEventList($memberId: ID!, $kinds: [MonitoringEventKind!], $first: Int, $after: Cursor, $last: Int, $before: Cursor) {\n  monitoringEvents(\n    memberId: $memberId\n    kinds: $kinds\n    first: $first\n    after: $after\n    last: $last\n    before: $before\n  ) {\n    nodes {\n      ...MonitoringEventFields\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}"): typeof import('./graphql').MonitoringEventListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment MonitoringEventFields on MonitoringEvent {\n  __typename\n  id\n  occurredAt\n  recordedAt\n  localDate\n  recordedBy {\n    ...PersonFields\n  }\n  ... on CheckIn {\n    craving\n    mood\n    sleepHours\n    note\n  }\n  ... on InstrumentResponse {\n    instrument\n    scores {\n      ...ScoreFields\n    }\n  }\n  ... on SlipReported {\n    substances\n  }\n  ... on DrugScreenResult {\n    result\n    confirmed\n    substances\n  }\n  ... on AttendanceRecorded {\n    state\n    occasion\n    reason\n  }\n  ... on ContactLogged {\n    outcome\n    note\n  }\n}"): typeof import('./graphql').MonitoringEventFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PageInfoFields on PageInfo {\n  hasNextPage\n  hasPreviousPage\n  startCursor\n  endCursor\n}"): typeof import('./graphql').PageInfoFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PersonFields on Person {\n  id\n  name\n  roles\n}"): typeof import('./graphql').PersonFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ProgramList($first: Int, $after: Cursor) {\n  programs(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      asamLevel\n    }\n    pageInfo {\n      ...PageInfoFields\n    }\n  }\n}"): typeof import('./graphql').ProgramListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RestrictionFields on FieldRestriction {\n  field\n  category\n  reason\n}"): typeof import('./graphql').RestrictionFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RiskReasonFields on RiskReason {\n  rule\n  severity\n  kind\n  source\n  inputs {\n    name\n    value\n    occurredAt\n  }\n}"): typeof import('./graphql').RiskReasonFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RiskFields on RiskAssessment {\n  band\n  assessedAt\n  staleAfter\n  ruleSetVersion\n  reasons {\n    ...RiskReasonFields\n  }\n}"): typeof import('./graphql').RiskFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ScoreFields on Score {\n  subscale\n  value\n  min\n  max\n  band\n}"): typeof import('./graphql').ScoreFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionCreate($input: SessionCreateInput!) {\n  sessionCreate(input: $input) {\n    userErrors {\n      ...UserErrorFields\n    }\n    session {\n      id\n      token\n      expiresAt\n      viewer {\n        roles\n        person {\n          ...PersonFields\n        }\n      }\n    }\n    challenge {\n      id\n      expiresAt\n    }\n  }\n}"): typeof import('./graphql').SessionCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SessionEnd {\n  sessionEnd {\n    userErrors {\n      ...UserErrorFields\n    }\n  }\n}"): typeof import('./graphql').SessionEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment UserErrorFields on UserError {\n  code\n  field\n  message\n}"): typeof import('./graphql').UserErrorFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    person {\n      ...PersonFields\n    }\n    email\n    organization {\n      id\n      name\n      timeZone\n      demo\n    }\n    roles\n    permissions\n    member {\n      id\n      alias\n    }\n  }\n}"): typeof import('./graphql').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
