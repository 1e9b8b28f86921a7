-- Members take a copy of what is theirs with them, and leave for good after a fortnight to think it over.
create table accounts.data_export (
    id uuid primary key,
    member_id uuid not null references accounts.member on delete cascade,
    asked_at timestamptz not null,
    -- When a process took it up; taken up anew when that process died.
    started_at timestamptz,
    -- Modules written, of all.
    done integer not null check (done >= 0),
    total integer not null,
    ready_at timestamptz,
    failed_at timestamptz,
    expires_at timestamptz,
    bytes bigint not null,
    check ((ready_at is null) = (expires_at is null))
);
-- Serves the page of one's own exports.
create index data_export_of_member on accounts.data_export (member_id, asked_at desc);
-- Serves the job that makes them.
create index data_export_waiting on accounts.data_export (asked_at)
    where ready_at is null and failed_at is null;
-- Serves the job that drops them.
create index data_export_old on accounts.data_export (expires_at) where expires_at is not null;

-- The archive in pieces, so that no process holds a whole one in memory.
create table accounts.data_export_part (
    export_id uuid not null references accounts.data_export on delete cascade,
    number integer not null,
    content bytea not null,
    primary key (export_id, number)
);
-- It is compressed already.
alter table accounts.data_export_part alter column content set storage external;

-- The wish to leave. Signing in before it is due takes it back.
create table accounts.departure (
    member_id uuid not null references accounts.member on delete cascade,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    cancelled_at timestamptz,
    erased_at timestamptz,
    primary key (member_id, asked_at),
    check (cancelled_at is null or erased_at is null)
);
create unique index departure_open on accounts.departure (member_id)
    where cancelled_at is null and erased_at is null;
-- Serves the job that erases.
create index departure_due on accounts.departure (due_at)
    where cancelled_at is null and erased_at is null;

-- In the database and not in each way of signing in, so that no way can forget it.
create function accounts.stay() returns trigger language plpgsql as $$
begin
    update accounts.departure
    set cancelled_at = new.created_at
    where member_id = new.member_id and cancelled_at is null and erased_at is null;
    return null;
end
$$;

create trigger signing_in_cancels_departure after insert on accounts.session
    for each row execute function accounts.stay();

-- Whoever left has no address any more.
create or replace view accounts.pub_contact as
select id, email
from accounts.member
where email not like '%@erased.invalid';
