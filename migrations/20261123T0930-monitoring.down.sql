drop table alert_log, alert, risk_assessment, monitoring_event;
