import { z } from '../../../app/zod.ts';
import type {
  MeetingFeedEditInput,
  MeetingFeedFieldsFragment,
} from '../../../generated/graphql.ts';
import { isFetched } from './feed-rhythm.ts';

/** What the form of a list's settings holds. The messages are keys of words. */
export const feedSettings = z
  .object({
    name: z.string().trim().min(1, 'errors.REQUIRED').max(120, 'errors.TOO_LONG'),
    url: z.string().trim(),
    timeZone: z.string().min(1, 'errors.REQUIRED'),
    /** 0: never. */
    refreshHours: z.number(),
  })
  .check(({ value: { url, refreshHours }, issues }) => {
    const isAddress = /^https?:\/\/\S+\.\S+$/i.test(url);
    const needed = url === '' && refreshHours > 0;
    if (needed || (url !== '' && !isAddress)) {
      const message = needed ? 'errors.REQUIRED' : 'errors.INVALID';
      issues.push({ code: 'custom', message, path: ['url'], input: url });
    }
  });

export type FeedSettings = z.infer<typeof feedSettings>;

export const settingsOf = (feed: MeetingFeedFieldsFragment): FeedSettings => ({
  name: feed.name,
  url: isFetched(feed.location) ? feed.location : '',
  timeZone: feed.timeZone,
  refreshHours: feed.refreshHours ?? 0,
});

export const toEdit = ({
  name,
  url,
  timeZone,
  refreshHours,
}: FeedSettings): MeetingFeedEditInput => ({
  name: name.trim(),
  url: url.trim() === '' ? null : url.trim(),
  timeZone,
  refreshHours: refreshHours === 0 ? null : refreshHours,
});
