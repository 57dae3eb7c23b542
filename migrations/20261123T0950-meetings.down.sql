drop table meeting, meeting_feed;
