-- Start pages list rooms with what they are for and how large they are, without a query for each.
create or replace view groups.pub_room as
select r.id, r.slug, r.name, r.specialty, r.joining, r.created_at, r.purpose, n.members, n.threads_month
from groups.room r
join groups.room_number n on n.room_id = r.id;
