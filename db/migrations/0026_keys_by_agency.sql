-- Idempotency keys of programs are now those of their agency. Of two programs' answers under one key the earlier stays.
with earliest as (
  select distinct on (a.agency_id, m.idempotency_key) m.subject, m.idempotency_key, a.agency_id
  from answered_mutations m join applications a on m.subject = 'application:' || a.id
  order by a.agency_id, m.idempotency_key, m.answered_at
)
update answered_mutations m set subject = 'agency:' || e.agency_id
from earliest e where m.subject = e.subject and m.idempotency_key = e.idempotency_key;
