-- What names are read as does not show; those of the version before are alike all the more.
select 1;
