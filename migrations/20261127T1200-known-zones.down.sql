drop function app.knows_zone;
