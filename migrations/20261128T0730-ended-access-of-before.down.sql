-- What ended stays so: it was nobody's any more.
select 1;
