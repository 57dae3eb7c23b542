-- Somebody still has to act on these: they stay, as what a person is told and no rule read.
update alert set kind = 'ENGAGEMENT' where kind = 'SAFETY';
alter table alert
  drop constraint alert_kind_check,
  add constraint alert_kind_check check (kind in ('RISK', 'ENGAGEMENT'));
update mentorship_report set reason = 'SAFETY' where reason = 'IN_DANGER';
alter table mentorship_report
  drop constraint mentorship_report_reason_check,
  add constraint mentorship_report_reason_check
    check (reason in ('HURTFUL', 'SEXUAL', 'MONEY_OR_SUBSTANCES', 'SAFETY', 'OTHER'));
