-- The start page tells somebody whose verification ended that it did; not why.
create view verification.pub_ended as
select member_id, max(ended_at) as ended_at
from verification.standing
where ended_at is not null
group by member_id;
