-- What members wish to find again: anything they can point at, with a note, a folder, a reminder.
create schema if not exists bookmarks;

create table bookmarks.folder (
    id uuid primary key,
    member_id uuid not null,
    name text not null check (char_length(name) between 1 and 60),
    -- As people compare names: lower case, single spaces.
    name_key text not null,
    made_at timestamptz not null,
    constraint folder_named_once unique (member_id, name_key)
);

create table bookmarks.bookmark (
    id uuid primary key,
    member_id uuid not null,
    item_kind text not null,
    item_id uuid not null,
    folder_id uuid references bookmarks.folder (id) on delete set null,
    note text not null check (char_length(note) <= 500),
    made_at timestamptz not null,
    remind_at timestamptz,
    reminded_at timestamptz,
    -- Removed, and for a month to be taken back.
    removed_at timestamptz,
    -- Serves the button: whether a thing is bookmarked.
    constraint bookmark_made_once unique (member_id, item_kind, item_id)
);
-- Serve the list by keyset: all, and those of a folder.
create index bookmark_of_member on bookmarks.bookmark (member_id, made_at desc, id desc);
create index bookmark_of_folder on bookmarks.bookmark (folder_id, made_at desc, id desc);
-- Serves RemindMembers: what is due; and the list of what is to come.
create index bookmark_due on bookmarks.bookmark (remind_at)
    where remind_at is not null and reminded_at is null and removed_at is null;
-- Serves the job that forgets what was removed.
create index bookmark_removed on bookmarks.bookmark (removed_at) where removed_at is not null;
