-- What ended stays so: the house was nobody's of theirs any more.
select 1;
