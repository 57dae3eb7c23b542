alter table app.installation drop column id;
