-- The start page of somebody not yet verified says where the claim stands; nothing of the claim itself.
create view verification.pub_open_claim as
select o.member_id,
       o.since,
       (select count(*)::int from verification.decision d where d.claim_id = o.claim_id) as decisions
from verification.open_claim o;
