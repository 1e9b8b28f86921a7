-- A room that a moderator hid: its owners see it, everybody else sees that it is hidden and by which rule.
create table groups.hiding (
    room_id uuid primary key references groups.room (id),
    decision_id uuid not null,
    rule text not null,
    hidden_at timestamptz not null
);

-- Since when somebody had been a member who was sent away; null for who only wrote there. Kept so that taking it back restores it.
alter table groups.removal add column member_since timestamptz;

-- A hidden room is in no list of other modules.
create or replace view groups.pub_room as
select r.id, r.slug, r.name, r.specialty, r.joining, r.created_at, r.purpose, n.members, n.threads_month
from groups.room r
left join groups.room_number n on n.room_id = r.id
where not exists (select from groups.hiding h where h.room_id = r.id);
