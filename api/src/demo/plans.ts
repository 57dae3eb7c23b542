import { v7 as uuidv7 } from 'uuid';
import type { Command } from '../app/lane.ts';
import { later } from '../common/instant.ts';
import { addInterval, localDay, type LocalDate } from '../common/local-date.ts';
import type { Sealer } from '../common/sealed.ts';
import type { PlanHelp, PlanState } from '../generated/schema.ts';
import type { EventDraft, MemberEvents } from '../monitoring/record-events.ts';
import type { PlanContent } from '../plans/plan-content.ts';
import { wordingIn } from '../plans/templates/template-content.ts';
import { templateLibrary } from '../plans/templates/template-library.ts';
import { sealContent } from '../plans/plan.rows.ts';
import type { DemoMember } from './demo-network.ts';
import { givenNames } from './demo-names.ts';
import type { Directory } from './directory.ts';
import { Random } from './random.ts';

const DAY = 86_400_000;
/** The member who can sign in: a third version waits for their signature. */
const ROBIN = 1;
/** Whose review is due, and overdue, on the caseload of the counselor who can sign in: days ago. */
const due: ReadonlyMap<number, number> = new Map([
  [6, 2],
  [11, 9],
  [23, 0],
  [31, 16],
  [150, 12],
]);

const own = {
  en: {
    strategies: [
      'Walk the dog to the harbor',
      'Play the guitar for half an hour',
      'Cook for the house',
    ],
    commitments: ['I keep Sunday free for my family', 'I tell my mentor how the week was'],
    signs: ['I take the long way past the old street', 'I keep my phone off'],
    relations: ['sister', 'brother', 'friend', 'mother', 'sponsor', 'neighbor'],
    changed: 'On payday I give my card to my sister',
  },
  es: {
    strategies: ['Caminar hasta el puerto', 'Tocar la guitarra media hora', 'Cocinar para la casa'],
    commitments: [
      'Guardo el domingo para mi familia',
      'Le cuento a mi mentoría cómo fue la semana',
    ],
    signs: ['Doy la vuelta por la calle de antes', 'Dejo el teléfono apagado'],
    relations: ['hermana', 'hermano', 'amistad', 'madre', 'padrino', 'vecina'],
    changed: 'El día de pago le doy mi tarjeta a mi hermana',
  },
};

/** Where the plans of the demo network are put. */
interface Place {
  command: Command;
  sealer: Sealer;
  directory: Directory;
}

/**
 * Plans of most members who are supported now, some of them drafts, some due to be looked at again, with
 * what happened with them lately.
 * @returns what is to be recorded
 */
export async function setUpPlans(
  place: Place,
  members: readonly DemoMember[],
): Promise<MemberEvents[]> {
  const told = members
    .filter(({ status, enrolledDaysAgo }) => status === 'ACTIVE' && enrolledDaysAgo > 3)
    .map((member) => new MemberPlans(place, member));
  const rows = told.flatMap((plans) => plans.rows);
  await place.command.db.insertInto('plan').values(rows).execute();
  return told.flatMap(({ events }) => events);
}

class MemberPlans {
  readonly rows: ReturnType<MemberPlans['row']>[] = [];
  readonly events: MemberEvents[] = [];
  readonly #place: Place;
  readonly #member: DemoMember;
  readonly #random: Random;
  readonly #today: LocalDate;

  constructor(place: Place, member: DemoMember) {
    this.#place = place;
    this.#member = member;
    this.#random = new Random(`plans ${String(member.number)}`);
    this.#today = localDay(place.command.now, member.timeZone);
    this.#tell();
  }

  #tell(): void {
    const random = this.#random;
    const { number } = this.#member;
    const isNeeded = number === ROBIN || due.has(number);
    if (!isNeeded && random.chance(0.12)) return;
    const content = this.#content();
    if (!isNeeded && random.chance(0.12)) {
      this.#add('DRAFT', 1, content, random.int(0, 6), null);
      return;
    }
    const age = Math.min(this.#member.enrolledDaysAgo - 1, random.int(8, 70));
    const first = number === ROBIN || random.chance(0.3) ? this.#earlier(content, age) : null;
    const version = first ? 2 : 1;
    const inForce = this.#add('IN_FORCE', version, content, age, first);
    this.#uses(inForce.id, content, age);
    if (number !== ROBIN && !random.chance(0.12)) return;
    const draft = this.#add('DRAFT', version + 1, this.#revised(content), 1, inForce.id);
    if (number === ROBIN) this.#signedByStaff(draft);
  }

  /** A version before the one in force. @returns its key */
  #earlier(content: PlanContent, age: number): string | null {
    const since = Math.min(this.#member.enrolledDaysAgo, age + 90);
    if (since <= age + 1) return null;
    const old = { ...content, commitments: content.commitments.slice(0, 1) };
    const row = this.#add('SUPERSEDED', 1, old, since, null);
    row.superseded_at = this.#ago(age);
    return row.id;
  }

  #signedByStaff(row: ReturnType<MemberPlans['row']>): void {
    row.staff_signed_at = this.#ago(0.2);
    row.staff_signed_by = this.#counselor();
    this.#record(row.staff_signed_by, [
      {
        kind: 'PLAN_SIGNED',
        details: { plan: row.id, number: row.number, signer: 'STAFF' },
        occurredAt: row.staff_signed_at,
      },
    ]);
  }

  /** What the member used of it lately. */
  #uses(plan: string, { strategies }: PlanContent, age: number): void {
    if (this.#member.account === null) return;
    const random = this.#random;
    const drafts = Array.from({ length: random.int(0, 3) }, (): EventDraft => {
      const before = random.int(3, 7);
      const helped = random.weighted<PlanHelp>({ YES: 6, SOMEWHAT: 3, NO: 1 });
      const less = { YES: 4, SOMEWHAT: 2, NO: 0 }[helped];
      return {
        kind: 'PLAN_USED',
        details: {
          plan,
          strategy: random.pick(strategies).key,
          cravingBefore: before,
          cravingAfter: Math.max(0, before - less),
          helped,
        },
        occurredAt: this.#ago(random.next() * Math.min(age, 20)),
      };
    });
    this.#record(this.#self(), drafts);
  }

  #content(): PlanContent {
    const random = this.#random;
    const { locale, enrolledDaysAgo } = this.#member;
    const [early, , later] = templateLibrary;
    const template = enrolledDaysAgo < 150 ? early : later;
    const content = template && wordingIn(template.contents, locale);
    if (!content) throw new Error('The demo begins with a template.');
    const words = own[locale];
    const line = (text: string) => ({ key: uuidv7(), words: text });
    const names = random.shuffled(givenNames).slice(0, random.int(2, 4));
    return {
      ...content,
      warningSigns: [...content.warningSigns, line(random.pick(words.signs))],
      strategies: [...content.strategies, { ...line(random.pick(words.strategies)), triggers: [] }],
      contacts: names.map((name, index) => ({
        key: uuidv7(),
        name,
        relation: random.pick(words.relations),
        phone: `+1212555${String(100 + random.int(0, 99)).padStart(4, '0')}`,
        nightCalls: index === 0 || random.chance(0.3),
      })),
      commitments: [...content.commitments, line(random.pick(words.commitments))],
    };
  }

  /** What a revision says otherwise: something new, something in other words, another order of calling. */
  #revised(content: PlanContent): PlanContent {
    const [first, ...others] = content.contacts;
    const { changed } = own[this.#member.locale];
    return {
      ...content,
      contacts: first ? [...others, first] : others,
      commitments: [...content.commitments, { key: uuidv7(), words: changed }],
      triggers: content.triggers.map((trigger, index) =>
        index === 0 ? { ...trigger, intensity: 2 } : trigger,
      ),
    };
  }

  #add(
    state: PlanState,
    number: number,
    content: PlanContent,
    daysAgo: number,
    basedOn: string | null,
  ) {
    const row = this.row(state, number, content, daysAgo, basedOn);
    this.rows.push(row);
    return row;
  }

  row(
    state: PlanState,
    number: number,
    content: PlanContent,
    daysAgo: number,
    basedOn: string | null,
  ) {
    const { command, sealer, directory } = this.#place;
    const signed = state === 'DRAFT' ? null : this.#ago(daysAgo);
    const started = this.#ago(daysAgo + 2);
    const counselor = this.#counselor();
    return {
      organization_id: command.organizationId,
      id: uuidv7(),
      member_id: directory.keyOf(this.#member),
      number,
      based_on_id: basedOn,
      state,
      content: sealContent(sealer, command.organizationId, content),
      review_due: this.#reviewDue(state, daysAgo),
      member_signed_at: signed,
      member_signed_by: signed && this.#self(),
      member_signed_on_paper: signed !== null && this.#member.account === null,
      staff_signed_at: signed,
      staff_signed_by: signed && counselor,
      started_at: started,
      started_by: counselor,
      updated_at: signed ?? this.#ago(daysAgo),
      updated_by: counselor,
      in_force_at: signed,
      superseded_at: null as string | null,
      discarded_at: null,
      review_reminded_at: null,
      review_alerted_at: null,
      version: 3,
    };
  }

  #reviewDue(state: PlanState, daysAgo: number): LocalDate {
    const overdue = state === 'IN_FORCE' ? due.get(this.#member.number) : undefined;
    if (overdue !== undefined) return addInterval(this.#today, { days: -overdue });
    return addInterval(this.#today, { days: Math.max(5, 90 - daysAgo) });
  }

  #counselor = () => this.#place.directory.actorOf(this.#member, 'COUNSELOR');

  /** The member's own hand, or that of whoever keeps their signature on paper. */
  #self = () => this.#place.directory.actorOf(this.#member, 'MEMBER');

  #ago = (days: number) => later(this.#place.command.now, -Math.round(days * DAY));

  #record(actorId: string | null, drafts: EventDraft[]): void {
    if (drafts.length === 0) return;
    this.events.push({ memberId: this.#place.directory.keyOf(this.#member), actorId, drafts });
  }
}
