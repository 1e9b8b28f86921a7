-- An outer join to the numbers is left out by the planner where a list does not read them.
create or replace view groups.pub_room as
select r.id, r.slug, r.name, r.specialty, r.joining, r.created_at, r.purpose, n.members, n.threads_month
from groups.room r
left join groups.room_number n on n.room_id = r.id;
