drop table referral;
call app.refuse_event_kind('REFERRAL_CHANGED');
