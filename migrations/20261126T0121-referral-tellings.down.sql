drop table referral_telling;
