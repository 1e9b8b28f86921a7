-- What administrators chose at run time, each change of it, and how the last run of each job went.
create table platform.setting (
    key text primary key,
    value text not null
);

create table platform.setting_change (
    id uuid primary key,
    key text not null,
    was text not null,
    becomes text not null,
    changed_by uuid not null,
    changed_at timestamptz not null
);
-- Serves the history of one setting.
create index setting_change_of on platform.setting_change (key, changed_at desc, id desc);

-- What the scheduler's own table does not keep. Of a failure the kind only: its text may hold what
-- people wrote.
create table platform.job_run (
    name text primary key,
    started_at timestamptz not null,
    millis bigint not null,
    failure text
);
