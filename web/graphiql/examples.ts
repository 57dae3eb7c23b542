import alertsLive from './examples/alerts-live.graphql?raw';
import caseload from './examples/caseload.graphql?raw';
import checkIn from './examples/check-in.graphql?raw';
import checkInVariables from './examples/check-in.variables.json?raw';
import viewer from './examples/viewer.graphql?raw';

/** The tabs of a first visit. Later visits find what they left. */
export const exampleTabs = [
  { query: viewer },
  { query: caseload, variables: JSON.stringify({ bands: ['CRITICAL', 'HIGH'] }, null, 2) },
  { query: checkIn, variables: checkInVariables },
  { query: alertsLive },
];
