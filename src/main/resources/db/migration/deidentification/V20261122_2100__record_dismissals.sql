-- Each finding that an author kept is a record: what it was and why it may stand. Never the words, and never who kept it:
-- the author is that of the thing, and where the author's name is sealed it must not come back through this table.
create schema deidentification;

create table deidentification.dismissal (
    id uuid primary key,
    item_kind text not null check (item_kind ~ '^[a-z]{1,20}$'),
    item_id uuid not null,
    field text not null check (length(field) between 1 and 60),
    kind text not null check (length(kind) between 1 and 20),
    letter text not null check (letter ~ '^[A-R]$'),
    reason text not null check (reason in ('no-identifier', 'published', 'professional', 'consent')),
    words_mac bytea not null check (length(words_mac) = 32),
    dismissed_at timestamptz not null
);

-- Serves the look-up of what was kept before when a thing is changed, and keeps a decision from being written twice.
create unique index dismissal_of_item on deidentification.dismissal (item_kind, item_id, kind, words_mac, field);
