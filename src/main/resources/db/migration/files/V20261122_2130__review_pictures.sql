-- Pictures can be blacked out before they are sent, and each is ticked by who sends it: nobody can be
-- recognised in it. A tick is about the pixels it was made for.

-- How often the picture was changed since it came; the address of a rendition carries it.
alter table files.file add column revision integer not null default 0;

create table files.review (
    file_id uuid primary key references files.file (id) on delete cascade,
    member_id uuid not null,
    revision integer not null,
    reviewed_at timestamptz not null
);

-- The files of a thing as one value, so that a page reads them with the thing itself; read by
-- Attachments.
create or replace view files.pub_attachment as
select f.owner_kind,
       f.owner_id,
       jsonb_agg(
           jsonb_build_object(
               'id', f.id, 'type', f.media_type, 'name', f.name, 'bytes', f.bytes, 'width', f.width,
               'height', f.height, 'alt', f.alt, 'revision', f.revision,
               'reviewed', r.file_id is not null, 'waiting', f.owner_kind = 'tray')
           order by f.id) as cards
from files.file f
left join files.review r on r.file_id = f.id and r.revision = f.revision
group by f.owner_kind, f.owner_id;
