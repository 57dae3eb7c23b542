import type { CombinedError } from '@urql/core';
import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  BoardCloseDocument,
  BoardOpenDocument,
  BoardPostWriteDocument,
  BoardReviewHideDocument,
  BoardReviewKeepDocument,
  BoardReviewLiftDocument,
  BoardReviewRestrictDocument,
  BoardReviewUndoDocument,
  type BoardPostWriteMutation,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';

/** A decision on what waits. */
export type Decision =
  | { outcome: 'KEEP' | 'LIFT' }
  | { outcome: 'HIDE'; note: string }
  | { outcome: 'RESTRICT'; note: string; until: string };

/** What hosts do with a board. Each tells whether it was done. */
export function useBoardSteps() {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say, offerUndo } = useSteps();

  return { busy, open, close, write, decide };

  async function open(groupId: string, houseRules: string): Promise<boolean> {
    const { data, error } = await send('board-open', BoardOpenDocument, { groupId, houseRules });
    const done = told(data?.boardOpen.userErrors, error);
    if (done) say(t('boards.said.open'));
    return done;
  }

  async function close(id: string, expectedVersion: number): Promise<boolean> {
    const { data, error } = await send('board-close', BoardCloseDocument, { id, expectedVersion });
    const done = told(data?.boardClose.userErrors, error);
    if (done) say(t('boards.said.closed'));
    return done;
  }

  /** Posts as a host. @returns the payload; null where there was no answer */
  async function write(
    boardId: string,
    input: { text: string; postAsItIs: boolean; answerTo?: string },
  ): Promise<BoardPostWriteMutation['boardPostWrite'] | null> {
    const { data, error } = await send('board-write', BoardPostWriteDocument, { boardId, input });
    if (error) complain(error);
    const [mistake] = data?.boardPostWrite.userErrors ?? [];
    if (mistake) refuse(mistake);
    return data?.boardPostWrite ?? null;
  }

  async function decide(id: string, decision: Decision, done: () => void): Promise<boolean> {
    const sentAt = Date.now();
    const { data, error } = await sendDecision(id, decision);
    const [payload] = Object.values(data ?? {}) as { userErrors: UserErrorFieldsFragment[] }[];
    if (!told(payload?.userErrors, error)) return false;
    offerUndo(id, sentAt, t(`boards.said.${decision.outcome}`), async () => {
      const undone = await send('board-undo', BoardReviewUndoDocument, { id });
      if (told(undone.data?.boardReviewUndo.userErrors, undone.error)) done();
    });
    done();
    return true;
  }

  function sendDecision(id: string, decision: Decision) {
    switch (decision.outcome) {
      case 'KEEP':
        return send('board-keep', BoardReviewKeepDocument, { id });
      case 'LIFT':
        return send('board-lift', BoardReviewLiftDocument, { id });
      case 'HIDE':
        return send('board-hide', BoardReviewHideDocument, { id, note: decision.note });
      case 'RESTRICT': {
        const { note, until } = decision;
        return send('board-restrict', BoardReviewRestrictDocument, { id, note, until });
      }
    }
  }

  function told(
    mistakes: UserErrorFieldsFragment[] | undefined,
    error: CombinedError | undefined,
  ): boolean {
    if (error) complain(error);
    const [mistake] = mistakes ?? [];
    if (mistake) refuse(mistake);
    return !error && mistakes?.length === 0;
  }
}
