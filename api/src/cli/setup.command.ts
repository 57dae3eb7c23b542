import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { createOrganization, createPerson } from '../auth/organization-setup.ts';
import { CliError } from '../common/cli-error.ts';
import { EmailAddress } from '../common/scalars.ts';
import type { CliCommand } from './command.ts';
import { withServices } from './with-services.ts';

/** Makes an organization with its first administrator, whose password is shown once. */
export const setupCommand: CliCommand = {
  usage: 'setup --organization <name> --time-zone <zone> --email <address> --name <name>',
  summary: 'makes an organization with its first administrator and shows the password once',
  run: async (args) => {
    const { organization, 'time-zone': timeZone, email, name } = readOptions(args);
    if (!Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC') {
      throw new CliError(`${timeZone} is not the name of a time zone`);
    }
    await withServices(async ({ services, urls }) => {
      const password = randomBytes(15).toString('base64url');
      const passwordHash = await services.passwords.hash(password);
      const owner = new pg.Client({ connectionString: urls.owner });
      await owner.connect();
      try {
        await owner.query('begin');
        const id = await createOrganization(owner, { name: organization, timeZone });
        const roles = ['ADMINISTRATOR' as const];
        await createPerson(owner, id, { email, name, roles, passwordHash });
        await owner.query('commit');
      } finally {
        await owner.end();
      }
      console.log(`${organization} is set up. ${email} signs in with the password ${password}`);
    });
  },
};

function readOptions(args: string[]) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { organization: text, 'time-zone': text, email: text, name: text },
  });
  const { organization, 'time-zone': timeZone, email, name } = values;
  if (!organization || !timeZone || !email || !name) {
    throw new CliError('--organization, --time-zone, --email and --name are needed');
  }
  try {
    // As signing in reads it: who was set up by another could never come in.
    EmailAddress.parseValue(email);
  } catch {
    throw new CliError(`--email: ${email} is not an e-mail address`);
  }
  return { organization, 'time-zone': timeZone, email, name };
}
