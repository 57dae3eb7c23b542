drop table plan_template;
