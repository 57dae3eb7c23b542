import type { Role } from '../generated/schema.ts';
import { demoAccounts } from './demo-accounts.ts';
import { familyNames, givenNames } from './demo-names.ts';
import type { DemoPerson } from './demo-network.ts';
import { Random } from './random.ts';

/** How many there are of each role, those who can sign in included. */
const staffing: readonly [Role, number][] = [
  ['ADMINISTRATOR', 1],
  ['COORDINATOR', 2],
  ['COUNSELOR', 8],
  ['HOUSE_MANAGER', 3],
  ['MENTOR', 20],
];

/** Where people of the demo network have their addresses. */
export const addressOf = (name: string) =>
  `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@harbor.holdfast.example`;

/** Staff and mentors: who can sign in first, in each role. */
export function demoStaff(): DemoPerson[] {
  const random = new Random('staff');
  const [given, family] = [random.shuffled(givenNames), random.shuffled(familyNames)];
  let invented = 0;
  return staffing.flatMap(([role, count]) => {
    const known = demoAccounts.filter((account) => account.role === role);
    const others = Array.from({ length: count - known.length }, (): DemoPerson => {
      const name = `${given[invented] ?? ''} ${family[invented] ?? ''}`;
      invented += 1;
      return { email: addressOf(name), name, role };
    });
    return [...known, ...others];
  });
}

/** The address of the demo account with this role. */
export function accountOf(role: Role): string {
  const account = demoAccounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`No demo account is ${role}.`);
  return account.email;
}
