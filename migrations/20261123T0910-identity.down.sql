drop function auth.live_sessions(uuid[]);
drop function auth.session_by_token(bytea);
drop function auth.account_by_email(text);
drop table session, membership, account;
