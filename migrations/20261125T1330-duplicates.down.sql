drop function app.members_alike;
drop index member_birth_date;
drop index member_name_alike;
drop index member_alias_alike;
drop function app.plain;
