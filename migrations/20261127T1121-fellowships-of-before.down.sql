update meeting_feed set fellowship = null;
update meeting set fellowship = null;
