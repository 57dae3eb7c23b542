-- Who took back what ended with a stay is said to be who asked for it.
update house_pass set canceled_by = requested_by where canceled_at is not null and canceled_by is null;
alter table house_pass drop constraint house_pass_canceled_by;
alter table house_pass add check ((canceled_at is null) = (canceled_by is null));
