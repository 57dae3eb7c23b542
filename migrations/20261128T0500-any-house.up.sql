-- Whether any house will do was said by an empty list alone: a list that was emptied, as its houses closed, said the
-- same. Now it is said in words, and a list that is emptied without them is refused.
alter table bed_request add column any_house boolean;
update bed_request set any_house = residence_ids = '{}';
alter table bed_request
  alter column any_house set not null,
  add constraint bed_request_any_house check (any_house = (cardinality(residence_ids) = 0));
