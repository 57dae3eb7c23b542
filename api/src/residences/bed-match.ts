import type {
  BedMatchCode,
  BedNeed,
  DeclineReason,
  ResidenceWelcome,
} from '../generated/schema.ts';

/** What of a request speaks for or against houses. */
export interface Wish {
  housing: ResidenceWelcome;
  needs: readonly BedNeed[];
  /** Whether any house will do; then none is named. */
  anyHouse: boolean;
  /** Keys of the houses that are asked for. */
  houses: readonly string[];
  /** Houses that said that they cannot, and why. */
  declined: ReadonlyMap<string, DeclineReason>;
}

/** What of a house speaks for or against it. */
export interface House {
  key: string;
  name: string;
  available: number;
  welcomes: ResidenceWelcome;
  wheelchair: boolean;
  pets: boolean;
  children: boolean;
  medicationStorage: boolean;
}

/** A point in which a house fits or not. */
export interface Point {
  code: BedMatchCode;
  fits: boolean;
}

/** How a house fits. */
export interface Match {
  house: House;
  fits: boolean;
  reasons: Point[];
}

/** Reasons that turn nobody away: what has to be arranged is found instead. */
export const turnsNobodyAway = (reason: DeclineReason): boolean =>
  reason === 'MEDICATION' || reason === 'DISABILITY' || reason === 'ASSISTANCE_ANIMAL';

/**
 * How a house fits somebody who waits, by the rules of the house alone. Medication never speaks against one: a
 * place for it is said, and where it lacks one is arranged.
 */
export function match(wish: Wish, house: House): Match {
  const reasons: Point[] = [];
  const point = (code: BedMatchCode, fits: boolean) => reasons.push({ code, fits });
  if (!wish.anyHouse) point('ASKED_FOR', wish.houses.includes(house.key));
  const declined = wish.declined.get(house.key);
  if (declined !== undefined && !turnsNobodyAway(declined)) point('DECLINED', false);
  if (house.welcomes !== 'EVERYONE' || wish.housing !== 'EVERYONE') {
    point('WELCOMES', welcomes(house.welcomes, wish.housing));
  }
  if (wish.needs.includes('WHEELCHAIR')) point('WHEELCHAIR', house.wheelchair);
  if (wish.needs.includes('CHILDREN')) point('CHILDREN', house.children);
  if (wish.needs.includes('PET')) point('PET', house.pets);
  if (wish.needs.includes('MEDICATION_STORAGE'))
    point('MEDICATION_STORAGE', house.medicationStorage);
  const against = reasons.filter(({ code, fits }) => !fits && code !== 'MEDICATION_STORAGE');
  return { house, fits: against.length === 0, reasons };
}

/** Who wishes for a house of their own kind is asked nothing by one for everybody, but does not wish for it. */
function welcomes(house: ResidenceWelcome, wish: ResidenceWelcome): boolean {
  return house === wish || wish === 'EVERYONE';
}

/** Houses with a free bed, those that fit first, then by what speaks for them. */
export function matches(wish: Wish, houses: readonly House[]): Match[] {
  const score = ({ fits, reasons }: Match) =>
    (fits ? 1000 : 0) + reasons.reduce((sum, point) => sum + (point.fits ? 1 : -1), 0);
  return houses
    .filter(({ available }) => available > 0)
    .map((house) => match(wish, house))
    .toSorted((a, b) => score(b) - score(a) || a.house.name.localeCompare(b.house.name));
}
