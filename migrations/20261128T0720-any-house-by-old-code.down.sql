drop trigger fill_any_house on bed_request;
drop function app.fill_any_house();
