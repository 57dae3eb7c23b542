import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Credentials } from './people.ts';

/** An app on the SDK, in a process of its own, signed in as somebody. */
export interface Recorder {
  /** Gives the new member's id. */
  enroll: (alias: string) => Promise<string>;
  checkIn: (memberId: string, craving: number) => Promise<RecordedCheckIn>;
  stop: () => Promise<void>;
}

/** The commit of a check-in lies between two moments, in milliseconds of this machine's clock. */
export interface RecordedCheckIn {
  /** The server's clock in the command, before the commit. */
  recordedAt: number;
  /** When the app had its answer, after the commit. */
  answeredAt: number;
}

interface Reply {
  number: number;
  result?: unknown;
  problem?: string;
}

const PROGRAM = path.join(import.meta.dirname, 'recorder-process.ts');

export async function startRecorder(origin: string, who: Credentials): Promise<Recorder> {
  const program = fork(PROGRAM, [`${origin}/graphql`, who.email, who.password], { execArgv: [] });
  const waiting = new Map<number, (reply: Reply) => void>();
  let number = 0;
  program.on('message', (reply: Reply) => waiting.get(reply.number)?.(reply));
  await new Promise<void>((resolve, reject) => {
    waiting.set(0, () => resolve());
    program.once('exit', (code) => reject(new Error(`The recorder ended with ${code}`)));
  });
  return {
    enroll: (alias) => tell<string>({ enroll: { alias } }),
    checkIn: (memberId, craving) => tell<RecordedCheckIn>({ checkIn: { memberId, craving } }),
    stop,
  };

  async function tell<Result>(order: object): Promise<Result> {
    const own = ++number;
    const { problem, result } = await new Promise<Reply>((resolve) => {
      waiting.set(own, resolve);
      program.send({ number: own, ...order });
    });
    waiting.delete(own);
    if (problem !== undefined || result === undefined) throw new Error(problem ?? 'No answer');
    return result as Result;
  }

  async function stop(): Promise<void> {
    const ended = once(program, 'exit');
    program.disconnect();
    await ended;
  }
}
