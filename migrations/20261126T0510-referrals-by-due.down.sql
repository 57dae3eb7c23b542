drop index referral_by_due;
