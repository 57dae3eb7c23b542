call app.refuse_event_kind('MEMBER_MERGED');
drop function app.unmerge_rows;
drop function app.merge_rows;
drop function app.member_tables;
drop table member_merge_row, member_merge;
