-- What members attach: one row for each file; its bytes are objects in a store outside the database.
create schema files;

create table files.file (
    id uuid primary key,
    -- Who sent it, and whose quota it counts for.
    member_id uuid not null,
    -- The thing it belongs to; 'tray' while the form it was chosen in has not been sent.
    owner_kind text not null check (owner_kind ~ '^[a-z]{1,20}$'),
    owner_id uuid not null,
    media_type text not null check (char_length(media_type) <= 100),
    name text not null check (char_length(name) between 1 and 120),
    -- What a picture shows, for those who cannot see it; required when its form is sent.
    alt text not null check (char_length(alt) <= 500),
    width integer check (width > 0),
    height integer check (height > 0),
    object_key text not null unique,
    -- The sizes a picture is kept in, besides the full one.
    renditions text[] not null,
    bytes bigint not null check (bytes >= 0),
    -- All renditions together.
    stored_bytes bigint not null check (stored_bytes >= bytes),
    -- SHA-256 of what was sent.
    digest bytea not null,
    sent_at timestamptz not null,
    check ((width is null) = (height is null))
);
-- Serves pub_attachment, and the removal of what a thing has: the files of one thing, in their order.
create index file_of_owner on files.file (owner_kind, owner_id, id);
-- Serves TakeFile: the same file sent twice into one tray is one file.
create unique index file_in_tray_once on files.file (owner_id, digest) where owner_kind = 'tray';
-- Serves pub_photo: each member has one face.
create unique index file_photo_once on files.file (owner_id) where owner_kind = 'profile';
-- Serves the export of what a member sent.
create index file_of_member on files.file (member_id, id);
-- Serves ForgetTrays: what was chosen and never sent.
create index file_in_tray_since on files.file (sent_at) where owner_kind = 'tray';

-- How much each member keeps; its row is locked while a file is counted, so that two at once do not
-- both find room for one.
create table files.usage (
    member_id uuid primary key,
    bytes bigint not null check (bytes >= 0)
);

-- Objects that no file names: not yet, or not any more. Noted before they are stored.
create table files.loose_object (
    object_key text primary key,
    since timestamptz not null
);
-- Serves CollectLooseObjects: the oldest first.
create index loose_object_oldest on files.loose_object (since);

-- The files of a thing as one value, so that a page reads them with the thing itself; read by
-- Attachments.
create view files.pub_attachment as
select owner_kind,
       owner_id,
       jsonb_agg(
           jsonb_build_object(
               'id', id, 'type', media_type, 'name', name, 'bytes', bytes, 'width', width,
               'height', height, 'alt', alt)
           order by id) as cards
from files.file
group by owner_kind, owner_id;

-- The face of each member who has one.
create view files.pub_photo as
select owner_id as member_id, id as file_id
from files.file
where owner_kind = 'profile';

-- Every file, for counting and for what is recorded of them.
create view files.pub_file as
select id, member_id, owner_kind, owner_id, media_type, name, alt, bytes, stored_bytes, sent_at
from files.file;
