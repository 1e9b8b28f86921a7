-- When the instance was last saved, so that an administrator sees a backup that is too old.
create table platform.backup_run (
    id uuid primary key,
    kind text not null check (kind in ('BACKUP', 'EXPORT')),
    ended_at timestamptz not null,
    seconds integer not null,
    row_count bigint not null,
    bytes bigint not null
);
-- Serves the newest one of each kind.
create index backup_run_newest on platform.backup_run (ended_at desc);

create view platform.pub_backup_run as
select kind, ended_at, seconds, row_count, bytes
from platform.backup_run;
