import { Lane, type Command } from '../app/lane.ts';
import type { Services } from '../app/services.ts';

/**
 * Runs commands as of moments that have passed, so that what is brought in is scored, judged and
 * told by the same code as live traffic, on the day it belongs to.
 */
export class PastCommands {
  readonly #services: Services;
  readonly #organizationId: string;

  constructor(services: Services, organizationId: string) {
    this.#services = services;
    this.#organizationId = organizationId;
  }

  /** One command; its clock starts at `moment`, RFC 3339, and runs on. */
  async at<T>(moment: string, work: (command: Command) => Promise<T>): Promise<T> {
    const clockOffset = await this.#offsetTo(moment);
    const scope = { organizationId: this.#organizationId, clockOffset };
    const lane = new Lane(this.#services, scope);
    return lane.command(work);
  }

  async #offsetTo(moment: string): Promise<string> {
    const { rows } = await this.#services.app.query<{ seconds: string }>(
      'select extract(epoch from $1::timestamptz - app.now())::text as seconds',
      [moment],
    );
    return `${rows[0]?.seconds ?? '0'} seconds`;
  }
}
