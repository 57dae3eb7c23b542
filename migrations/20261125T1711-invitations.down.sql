drop function auth.create_account;
drop function auth.invitation_by_secret;
revoke insert on membership from holdfast_app;
drop table invitation;
