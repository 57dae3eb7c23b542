alter table bed_request drop column any_house;
