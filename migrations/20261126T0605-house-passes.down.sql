drop table house_pass;
