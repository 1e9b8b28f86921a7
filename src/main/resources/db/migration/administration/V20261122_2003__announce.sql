-- What is announced above every page, from a time to a time.
create schema if not exists administration;

create table administration.announcement (
    id uuid primary key,
    text text not null check (length(text) between 1 and 500),
    audience text not null check (audience in ('EVERYBODY', 'MEMBERS', 'CLINICIANS', 'PATIENTS')),
    from_at timestamptz not null,
    until_at timestamptz not null,
    dismissible boolean not null,
    made_by uuid not null,
    made_at timestamptz not null,
    withdrawn_at timestamptz,
    check (until_at > from_at)
);
-- Serves what holds now, and the list.
create index announcement_until on administration.announcement (until_at desc, id desc);
