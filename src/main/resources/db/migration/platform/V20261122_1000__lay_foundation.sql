-- What every module needs: secrets of the installation, rate limits, jobs, and the event registry.
create schema if not exists platform;

create table platform.secret (
    name text primary key,
    value bytea not null
);

-- Serves RateLimits.TAKE by its key; rows are forgotten by a job, so it may be lost in a crash.
create unlogged table platform.rate_use (
    limit_name text not null,
    key_hash text not null,
    window_start timestamptz not null,
    uses integer not null,
    primary key (limit_name, key_hash, window_start)
);

-- Which demo chapters have been told, so that a first start that died goes on where it was.
create table platform.demo_chapter (
    chapter text primary key,
    told_at timestamptz not null
);

-- db-scheduler's table, as its documentation lays it out for PostgreSQL.
create table platform.scheduled_task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_task_due on platform.scheduled_task (execution_time);
create index scheduled_task_alive on platform.scheduled_task (last_heartbeat);

-- Spring Modulith's registry of events not yet handled by every listener (layout version 2).
create table platform.event_publication (
    id uuid not null primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion on platform.event_publication (completion_date);
