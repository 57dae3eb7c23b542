-- Alerts about somebody of whom it is said that they are in danger, and that reason for reporting a message.
alter table alert
  drop constraint alert_kind_check,
  add constraint alert_kind_check check (kind in ('RISK', 'ENGAGEMENT', 'SAFETY'));
alter table mentorship_report
  drop constraint mentorship_report_reason_check,
  add constraint mentorship_report_reason_check
    check (reason in ('IN_DANGER', 'HURTFUL', 'SEXUAL', 'MONEY_OR_SUBSTANCES', 'SAFETY', 'OTHER'));
