-- Texts that were imported, with the names they came with; and those that could not be published.
create table discussions.imported (
    thread_id uuid primary key references discussions.thread (id) on delete cascade,
    -- The room's name when it was imported, in small letters.
    collection text not null,
    external_id text not null check (char_length(external_id) between 1 and 200)
);

-- Texts in which something is open that could tell who a patient is: nobody may read them, and only
-- the operator's measuring of the search finds them. Imported again as literature they are published.
create table discussions.held_text (
    id uuid primary key,
    collection text not null,
    external_id text not null check (char_length(external_id) between 1 and 200),
    title text not null,
    body text not null,
    findings integer not null check (findings > 0),
    held_at timestamptz not null
);
