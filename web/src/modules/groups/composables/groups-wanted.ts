import type { FellowshipCode, GroupFilter, MeetingAudience } from '../../../generated/graphql.ts';

/** Which groups somebody looks for. */
export interface GroupsWanted {
  fellowships: FellowshipCode[];
  audiences: MeetingAudience[];
  language: string | undefined;
  secular: boolean;
  medicationWelcoming: boolean;
  mine: boolean;
}

export const anyGroups = (): GroupsWanted => ({
  fellowships: [],
  audiences: [],
  language: undefined,
  secular: false,
  medicationWelcoming: false,
  mine: false,
});

/** As it is asked for: where nothing is chosen, anything is wanted. */
export function filterOf(wanted: GroupsWanted, ended: boolean): GroupFilter {
  const { fellowships, audiences, language, secular, medicationWelcoming, mine } = wanted;
  return {
    fellowships: fellowships.length > 0 ? fellowships : null,
    audiences: audiences.length > 0 ? audiences : null,
    language: language ?? null,
    secular,
    medicationWelcoming,
    mine,
    ended,
  };
}

export const isAny = (wanted: GroupsWanted): boolean =>
  JSON.stringify(wanted) === JSON.stringify(anyGroups());
