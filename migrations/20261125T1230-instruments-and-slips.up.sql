-- Answers to instruments, and slips, are parts of the record of their own; they were shared with check-ins.
update member set mentor_shares = mentor_shares || '{INSTRUMENTS,SLIPS}'
  where 'CHECK_INS' = any (mentor_shares);
