-- What changed and must be indexed anew, by every process that keeps an index; and searches members saved.
create schema search;

-- A row for every change of a findable thing, written in the transaction that changed it. `xid` is
-- that transaction: what is below the oldest one still running can gain no further row, so a
-- follower that has come so far has missed nothing, whatever the order of commits was.
create table search.change (
    xid bigint not null default (pg_current_xact_id()::text::bigint),
    seq bigint not null generated always as identity,
    kind text not null,
    item_id uuid not null,
    noted_at timestamptz not null,
    -- Serves Follower: what comes after a position.
    primary key (xid, seq)
);
-- Serves ForgetChanges.
create index change_by_time on search.change (noted_at);

-- One row, made on first use. An index was built from the database with this `epoch`, for this
-- `generation`; another generation asks every process to build anew. Positions up to `forgotten`
-- can no longer be followed.
create table search.log (
    one boolean primary key default true check (one),
    epoch uuid not null,
    generation integer not null,
    wanted_at timestamptz not null,
    forgotten_xid bigint not null default 0,
    forgotten_seq bigint not null default 0
);

create table search.saved (
    id uuid primary key,
    member_id uuid not null,
    name text not null check (char_length(name) between 1 and 80),
    -- The query of the address, without cursor: q=…&kind=…
    query text not null check (char_length(query) <= 1000),
    notify boolean not null,
    created_at timestamptz not null,
    -- Until when new documents have been looked through for its member.
    looked_until timestamptz not null,
    -- Serves SaveSearch: the same search is saved once.
    constraint saved_once unique (member_id, query)
);
-- Serves the list of a member's searches.
create index saved_of_member on search.saved (member_id, name, id);
-- Serves TellOfNew: what was not looked at for longest.
create index saved_due on search.saved (looked_until) where notify;

-- What a member was told about lately, so that a look that overlaps with the last one tells nothing twice.
create table search.told (
    saved_id uuid not null references search.saved (id) on delete cascade,
    kind text not null,
    item_id uuid not null,
    told_at timestamptz not null,
    primary key (saved_id, kind, item_id)
);
-- Serves ForgetTold.
create index told_by_time on search.told (told_at);
