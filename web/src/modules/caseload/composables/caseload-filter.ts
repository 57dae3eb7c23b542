import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type {
  CaseloadQueryVariables,
  MemberOrderField,
  RiskBand,
} from '../../../generated/graphql.ts';

/** The risk bands from the one that needs somebody first. UNKNOWN stands before LOW: it never means low. */
export const BANDS: readonly RiskBand[] = ['CRITICAL', 'HIGH', 'MODERATE', 'UNKNOWN', 'LOW'];

/** The API looks for an alias from this many characters on. */
export const SHORTEST_SEARCH = 2;

/** What narrows the caseload down. It lives in the page's address, so that a view can be kept and shared. */
export interface CaseloadFilter {
  /** All when empty. */
  bands: RiskBand[];
  mine: boolean;
  /** How the alias begins. */
  alias: string;
  order: MemberOrderField;
}

export function readFilter(query: LocationQuery): CaseloadFilter {
  const wanted = textOf(query['band']).split(',');
  return {
    bands: BANDS.filter((band) => wanted.includes(band)),
    mine: query['mine'] === '1',
    alias: textOf(query['alias']),
    order: query['order'] === 'alias' ? 'ALIAS' : 'RISK',
  };
}

/** Whether an address narrows down by itself, beside a view that it may name. */
export function hasOwnFilter(query: LocationQuery): boolean {
  return ['band', 'mine', 'alias', 'order'].some((name) => query[name] !== undefined);
}

/** Only what differs from the unfiltered caseload. */
export function toQuery({ bands, mine, alias, order }: CaseloadFilter): LocationQueryRaw {
  return {
    ...(bands.length > 0 && { band: bands.join(',') }),
    ...(mine && { mine: '1' }),
    ...(alias !== '' && { alias }),
    ...(order === 'ALIAS' && { order: 'alias' }),
  };
}

export function toVariables({ bands, mine, alias, order }: CaseloadFilter): CaseloadQueryVariables {
  const search = alias.trim();
  return {
    filter: {
      status: 'ACTIVE',
      mine,
      ...(bands.length > 0 && { bands }),
      ...(search.length >= SHORTEST_SEARCH && { alias: search }),
    },
    orderBy: { field: order, direction: order === 'RISK' ? 'DESC' : 'ASC' },
  };
}

/** Whether the filter may hide somebody. */
export function isFiltered({ bands, mine, alias }: CaseloadFilter): boolean {
  return bands.length > 0 || mine || alias.trim().length >= SHORTEST_SEARCH;
}

function textOf(value: LocationQuery[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
