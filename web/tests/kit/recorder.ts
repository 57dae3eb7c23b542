import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Credentials } from './people.ts';

/** An app on the SDK, in a process of its own, signed in as somebody. */
export interface Recorder {
  /** Gives the new member's id. */
  enroll: (alias: string) => Promise<string>;
  /**
   * Gives when it was recorded, in milliseconds: the database's clock as the transaction begins, and so a
   * little before the commit.
   */
  checkIn: (memberId: string, craving: number) => Promise<number>;
  stop: () => Promise<void>;
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
    checkIn: (memberId, craving) => tell<number>({ checkIn: { memberId, craving } }),
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
