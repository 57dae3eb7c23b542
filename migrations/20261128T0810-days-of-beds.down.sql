alter table bed drop constraint bed_days_in_order;
