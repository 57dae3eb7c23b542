-- Check-ins held both: they stay shared only where both were.
update member set mentor_shares = array_remove(mentor_shares, 'CHECK_INS')
  where not mentor_shares @> '{INSTRUMENTS,SLIPS}';
update member set mentor_shares = array_remove(array_remove(mentor_shares, 'INSTRUMENTS'), 'SLIPS');
