import type { FoundMeeting } from '../composables/meeting-days.ts';
import type { Place } from './plane.ts';

/** What stands on the map. */
export interface MapPoint extends Place {
  id: string;
  name: string;
}

/** The meetings with a door to go to, in the order of the list. */
export function pointsOf(
  meetings: readonly Pick<FoundMeeting, 'id' | 'name' | 'latitude' | 'longitude'>[],
): MapPoint[] {
  return meetings.flatMap(({ id, name, latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ id, name, latitude, longitude }],
  );
}
