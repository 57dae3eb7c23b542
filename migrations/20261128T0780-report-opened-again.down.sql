-- What was done about a report before it was opened again is not kept by the version before.
update mentorship_report set outcome = null where closed_at is null;
alter table mentorship_report drop constraint mentorship_report_closed_check;
alter table mentorship_report
  add constraint mentorship_report_check1
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (outcome is null));
