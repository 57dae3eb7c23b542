-- Which of its meetings it was is not known any more, and who attended one attended its group.
select 1;
