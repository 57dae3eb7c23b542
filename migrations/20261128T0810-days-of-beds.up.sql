-- A bed of a house whose zone was corrected westwards could end before the day on which it was there first; the days of
-- no house could be counted beside such a bed.
update bed set ended_on = added_on where ended_on < added_on;
alter table bed add constraint bed_days_in_order check (ended_on >= added_on);
