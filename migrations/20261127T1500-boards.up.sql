-- Boards of the organization's own groups: places under chosen names, posts, encouragements, and what waits for
-- moderators.
create table group_board (
  organization_id uuid not null,
  id uuid not null,
  group_id uuid not null,
  house_rules text not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  version integer not null default 1,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, group_id) references support_group
);
create unique index group_board_once on group_board (organization_id, group_id);
call app.protect('group_board', 'select, insert, update');

create table board_seat (
  organization_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  member_id uuid not null,
  alias text not null,
  alias_key text not null, -- the chosen name without what makes two look alike
  joined_at timestamptz not null,
  ended_at timestamptz,
  restricted_until timestamptz,
  restriction_note text check (restriction_note like 'v1.%'),
  restricted_post_id uuid,
  appealed_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, board_id) references group_board,
  foreign key (organization_id, member_id) references member,
  check ((restricted_until is null) = (restriction_note is null)
    and (restricted_until is null) = (restricted_post_id is null))
);
create unique index board_seat_once on board_seat (organization_id, member_id, board_id)
  where ended_at is null;
-- A name stays with who chose it, also when they have left: nobody takes over another's words.
create unique index board_seat_alias on board_seat (organization_id, board_id, alias_key);
call app.protect('board_seat', 'select, insert, update');

create table board_post (
  organization_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  parent_id uuid,
  seat_id uuid,
  host_id uuid,
  content text check (content like 'v1.%'),
  posted_at timestamptz not null,
  state text not null check (state in ('SHOWN', 'HIDDEN', 'TAKEN_BACK')),
  hidden_note text check (hidden_note like 'v1.%'),
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, board_id) references group_board,
  foreign key (organization_id, parent_id) references board_post,
  foreign key (organization_id, seat_id) references board_seat,
  foreign key (organization_id, host_id) references membership,
  check (num_nonnulls(seat_id, host_id) = 1),
  check (content is not null or state = 'TAKEN_BACK')
);
create index board_post_newest on board_post (organization_id, board_id, posted_at desc, id desc)
  where parent_id is null;
create index board_post_answers on board_post (organization_id, parent_id, posted_at);
create index board_post_of_seat on board_post (organization_id, seat_id, posted_at);
create index board_post_of_host on board_post (organization_id, host_id, posted_at);
call app.protect('board_post', 'select, insert, update');

alter table board_seat add foreign key (organization_id, restricted_post_id) references board_post;

create table board_encouragement (
  organization_id uuid not null,
  id uuid not null,
  post_id uuid not null,
  seat_id uuid,
  host_id uuid,
  kind text not null check (kind in ('WITH_YOU', 'THANK_YOU', 'WELL_DONE')),
  given_at timestamptz not null,
  ended_at timestamptz,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, post_id) references board_post,
  foreign key (organization_id, seat_id) references board_seat,
  foreign key (organization_id, host_id) references membership,
  check (num_nonnulls(seat_id, host_id) = 1)
);
create unique index board_encouragement_once on board_encouragement
  (organization_id, post_id, coalesce(seat_id, host_id));
call app.protect('board_encouragement', 'select, insert, update');

create table board_review (
  organization_id uuid not null,
  id uuid not null,
  board_id uuid not null,
  post_id uuid not null,
  urgency smallint not null check (urgency in (0, 1)),
  opened_at timestamptz not null,
  outcome text check (outcome in ('KEEP', 'HIDE', 'RESTRICT', 'LIFT')),
  settled_at timestamptz,
  settled_by uuid,
  undo jsonb, -- what the decision changed; null when it cannot be taken back
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, board_id) references group_board,
  foreign key (organization_id, post_id) references board_post,
  foreign key (organization_id, settled_by) references membership,
  check (num_nonnulls(outcome, settled_at, settled_by) in (0, 3))
);
create unique index board_review_once on board_review (organization_id, post_id)
  where settled_at is null;
create index board_review_waiting on board_review
  (organization_id, board_id, urgency desc, opened_at, id) where settled_at is null;
create index board_review_settled on board_review
  (organization_id, board_id, settled_at desc, id desc) where settled_at is not null;
call app.protect('board_review', 'select, insert, update');

create table board_report (
  organization_id uuid not null,
  id uuid not null,
  review_id uuid not null,
  cause text not null check (cause in ('REPORT', 'WORDS', 'APPEAL')),
  reason text check (reason in ('IN_DANGER', 'HURTFUL', 'PRIVACY', 'SELLING', 'OTHER')),
  note text check (note like 'v1.%'),
  seat_id uuid,
  host_id uuid,
  reported_at timestamptz not null,
  data_class text not null default app.data_class() check (data_class in ('LIVE', 'DEMO')),
  primary key (organization_id, id),
  foreign key (organization_id, review_id) references board_review,
  foreign key (organization_id, seat_id) references board_seat,
  foreign key (organization_id, host_id) references membership,
  check (num_nonnulls(seat_id, host_id) = 1),
  check ((cause = 'REPORT') = (reason is not null))
);
create index board_report_of_review on board_report (organization_id, review_id, reported_at);
create index board_report_of_seat on board_report (organization_id, seat_id, reported_at);
call app.protect('board_report', 'select, insert');
