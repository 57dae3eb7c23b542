update meeting set regions = '{}' where group_id is not null;
