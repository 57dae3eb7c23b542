update member set check_in_due_on = null;
