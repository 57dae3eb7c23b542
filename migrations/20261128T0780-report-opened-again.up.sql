-- A report that is opened again, since the other one may be in danger, keeps what was done about it before.
alter table mentorship_report drop constraint mentorship_report_check1;
alter table mentorship_report
  add constraint mentorship_report_closed_check check (
    (closed_at is null) = (closed_by is null) and (closed_at is null or outcome is not null));
