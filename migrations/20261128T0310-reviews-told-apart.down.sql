-- What was told stays told: the way back does not look at it.
select;
