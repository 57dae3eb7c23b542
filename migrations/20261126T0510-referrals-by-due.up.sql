create index referral_by_due on referral (organization_id, contact_due_at, id);
