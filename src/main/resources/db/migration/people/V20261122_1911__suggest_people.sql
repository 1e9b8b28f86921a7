-- People a member may know, kept by a job with the reason; whom they waved away; who wants none.
create table people.suggestion (
    member_id uuid not null,
    other_id uuid not null,
    reason text not null check (reason in ('ANSWERED', 'ROOM', 'FIELD', 'FOLLOWED')),
    about text not null,
    rank integer not null,
    primary key (member_id, other_id)
);
-- Serves the list of one member, in its order.
create index suggestion_ranked on people.suggestion (member_id, rank);

-- When a member's suggestions were made last. Serves the choice of who is next.
create table people.suggesting (
    member_id uuid primary key,
    made_at timestamptz not null
);
create index suggesting_oldest on people.suggesting (made_at);

create table people.dismissal (
    member_id uuid not null,
    other_id uuid not null,
    dismissed_at timestamptz not null,
    primary key (member_id, other_id)
);

-- A row for each member who wants no suggestions.
create table people.no_suggestions (
    member_id uuid primary key,
    since timestamptz not null
);
