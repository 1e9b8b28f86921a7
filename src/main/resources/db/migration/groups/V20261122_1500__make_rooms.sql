-- Rooms for clinicians: who is in them, who asks to be, who had to leave, and numbers kept for lists.
create schema if not exists groups;

create table groups.room (
    id uuid primary key,
    -- In addresses; made from the first name and kept when the name changes.
    slug text not null constraint room_slug_unique unique,
    name text not null,
    -- The name as people compare names: lower case, single spaces.
    name_key text not null constraint room_name_unique unique,
    purpose text not null,
    specialty text,
    joining text not null check (joining in ('OPEN', 'BY_REQUEST')),
    rules text not null,
    -- Grows with each change, so that two owners never overwrite each other unseen.
    version integer not null,
    created_by uuid not null,
    created_at timestamptz not null,
    words tsvector not null
        generated always as (to_tsvector('simple', name || ' ' || purpose)) stored
);
-- Serve the directory: by name (room_name_unique), by name within a specialty, by words.
create index room_by_specialty on groups.room (specialty, name_key);
create index room_by_words on groups.room using gin (words);

create table groups.membership (
    room_id uuid not null references groups.room (id),
    member_id uuid not null,
    role text not null check (role in ('OWNER', 'MEMBER')),
    since timestamptz not null,
    primary key (room_id, member_id)
);
-- Serves the member list by keyset, and a member's own rooms.
create index membership_by_age on groups.membership (room_id, since, member_id);
create index membership_by_member on groups.membership (member_id, since desc);

-- A wish to join, with its end: who decided what and why, or that it was withdrawn.
create table groups.join_request (
    id uuid primary key,
    room_id uuid not null references groups.room (id),
    member_id uuid not null,
    words text not null,
    asked_at timestamptz not null,
    outcome text check (outcome in ('ADMITTED', 'DECLINED', 'WITHDRAWN')),
    decided_by uuid,
    decided_at timestamptz,
    reason text,
    check ((outcome is null) = (decided_at is null))
);
create unique index join_request_one_open
    on groups.join_request (room_id, member_id) where outcome is null;
create index join_request_waiting
    on groups.join_request (room_id, asked_at, id) where outcome is null;
create index join_request_of_member on groups.join_request (member_id, room_id, asked_at desc);

-- A member an owner sent away; while the row has no end, coming back needs the owner's word.
create table groups.removal (
    id uuid primary key,
    room_id uuid not null references groups.room (id),
    member_id uuid not null,
    removed_by uuid not null,
    reason text not null,
    removed_at timestamptz not null,
    lifted_at timestamptz
);
create unique index removal_one_standing
    on groups.removal (room_id, member_id) where lifted_at is null;

-- Numbers shown in lists, kept so that no page counts; `stale` asks the job to count threads again.
create table groups.room_number (
    room_id uuid primary key references groups.room (id),
    members integer not null,
    threads_month integer not null,
    counted_at timestamptz not null,
    stale boolean not null
);
-- Serves CountThreads: what is due.
create index room_number_stale on groups.room_number (counted_at) where stale;
create index room_number_by_age on groups.room_number (counted_at);

create view groups.pub_room as
select id, slug, name, specialty, joining, created_at
from groups.room;

create view groups.pub_membership as
select room_id, member_id, role, since
from groups.membership;
