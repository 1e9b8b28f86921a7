-- Who did or saw what: rows that are added and never changed, and the chain of hashes over them.
create schema if not exists audit;

-- Without keys to other tables: the record outlives what it speaks of.
create table audit.entry (
    id uuid primary key,
    at timestamptz not null,
    actor_id uuid,
    acting_as text not null,
    deed text not null,
    item_kind text,
    item_id uuid,
    owner_id uuid,
    outcome text not null check (outcome in ('DONE', 'REFUSED', 'FAILED')),
    address text not null,
    why text not null,
    details text not null,
    check ((item_kind is null) = (item_id is null))
);
-- Serve the auditor's list: all of it, by who, by what kind, by thing; and the owner's page.
create index entry_at on audit.entry (at desc, id desc);
create index entry_actor on audit.entry (actor_id, at desc, id desc);
create index entry_deed on audit.entry (deed, at desc, id desc);
create index entry_item on audit.entry (item_id, at desc, id desc) where item_id is not null;
create index entry_owner on audit.entry (owner_id, at desc, id desc) where owner_id is not null;

-- An entry's place in the chain. Apart from the entry, so that neither table is ever updated. No key
-- to the entry: PostgreSQL would need the right to lock its row, which is the right to update.
create table audit.seal (
    sequence bigint primary key check (sequence > 0),
    entry_id uuid not null unique,
    hash bytea not null check (octet_length(hash) = 32)
);

-- The last seal of each day (UTC), to be noted elsewhere.
create table audit.root (
    day date primary key,
    sequence bigint not null,
    entries bigint not null,
    hash bytea not null check (octet_length(hash) = 32),
    made_at timestamptz not null
);

-- Entries that wait for their seal; a queue, some seconds long.
create table audit.unsealed (
    entry_id uuid primary key
);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% only grows', tg_table_schema, tg_table_name
        using errcode = 'insufficient_privilege';
end
$$;

create trigger entry_only_grows before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger seal_only_grows before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse_change();
create trigger root_only_grows before update or delete or truncate on audit.root
    for each statement execute function audit.refuse_change();

-- Binds where the application's database user is not a superuser; triggers bind either way.
revoke update, delete, truncate on audit.entry, audit.seal, audit.root from current_user, public;
