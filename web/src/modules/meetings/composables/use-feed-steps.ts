import { useI18n } from 'vue-i18n';
import { useSteps } from '../../../composables/use-steps.ts';
import {
  MeetingFeedConfirmDocument,
  MeetingFeedDiscardDocument,
  MeetingFeedEndDocument,
  MeetingFeedPauseDocument,
  MeetingFeedResumeDocument,
  MeetingFeedRollbackDocument,
  type MeetingFeedFieldsFragment,
  type UserErrorFieldsFragment,
} from '../../../generated/graphql.ts';
import type { CombinedError } from '@urql/core';

type Feed = Pick<MeetingFeedFieldsFragment, 'id' | 'version'>;

/** What can be done with a list and its readings. Each gives whether it was done, and says what became of it. */
export function useFeedSteps() {
  const { t } = useI18n();
  const { busy, send, complain, refuse, say } = useSteps();

  return {
    busy,
    pause: async (feed: Feed) => {
      const { data, error } = await send('feed-pause', MeetingFeedPauseDocument, versionOf(feed));
      return told('paused', data?.meetingFeedPause, error);
    },
    resume: async (feed: Feed) => {
      const { data, error } = await send('feed-resume', MeetingFeedResumeDocument, versionOf(feed));
      return told('resumed', data?.meetingFeedResume, error);
    },
    end: async (feed: Feed) => {
      const { data, error } = await send('feed-end', MeetingFeedEndDocument, versionOf(feed));
      return told('ended', data?.meetingFeedEnd, error);
    },
    confirm: async (runId: string) => {
      const { data, error } = await send('feed-confirm', MeetingFeedConfirmDocument, { runId });
      return told('confirmed', data?.meetingFeedConfirm, error);
    },
    discard: async (runId: string) => {
      const { data, error } = await send('feed-discard', MeetingFeedDiscardDocument, { runId });
      return told('discarded', data?.meetingFeedDiscard, error);
    },
    rollBack: async (runId: string) => {
      const { data, error } = await send('feed-rollback', MeetingFeedRollbackDocument, { runId });
      return told('rolledBack', data?.meetingFeedRollback, error);
    },
  };

  function told(
    done: string,
    payload: { userErrors: UserErrorFieldsFragment[] } | undefined,
    error: CombinedError | undefined,
  ): boolean {
    const [mistake] = payload?.userErrors ?? [];
    if (error) complain(error);
    else if (mistake) refuse(mistake);
    else say(t(`meetings.feeds.done.${done}`));
    return !error && !mistake;
  }
}

const versionOf = ({ id, version }: Feed) => ({ id, expectedVersion: version });
