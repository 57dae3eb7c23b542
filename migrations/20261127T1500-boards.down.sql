drop table board_report;
drop table board_review;
drop table board_encouragement;
alter table board_seat drop constraint board_seat_organization_id_restricted_post_id_fkey;
drop table board_post;
drop table board_seat;
drop table group_board;
