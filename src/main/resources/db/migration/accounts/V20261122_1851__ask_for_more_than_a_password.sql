-- A password alone opens little: second factors, passkeys, how a session was opened, and from where.

-- How the session was opened, and when its person last proved to be who they are.
alter table accounts.session
    add column first_step text not null default 'PASSWORD',
    add column second_step text,
    add column proved_at timestamptz;

-- The code generator of a member. The secret is encrypted; last_step refuses a code twice.
create table accounts.authenticator (
    member_id uuid primary key references accounts.member on delete cascade,
    secret bytea not null,
    last_step bigint not null,
    created_at timestamptz not null,
    used_at timestamptz
);

create table accounts.recovery_code (
    member_id uuid not null references accounts.member on delete cascade,
    code_hash bytea not null,
    created_at timestamptz not null,
    used_at timestamptz,
    primary key (member_id, code_hash)
);

create table accounts.passkey (
    id uuid primary key,
    member_id uuid not null references accounts.member on delete cascade,
    credential_id bytea not null unique,
    name text not null check (length(name) between 1 and 60),
    credential bytea not null,
    sign_count bigint not null,
    verifies_person boolean not null,
    synced boolean not null,
    created_at timestamptz not null,
    used_at timestamptz
);
-- Serves the list of one's passkeys, and whether there are any.
create index passkey_member on accounts.passkey (member_id, created_at);

-- A challenge a passkey has answered; it is not answered twice.
create table accounts.spent_challenge (
    challenge_hash bytea primary key,
    expires_at timestamptz not null
);
create index spent_challenge_expiry on accounts.spent_challenge (expires_at);

-- A sign-in whose first step is done and whose second is not.
create table accounts.pending_sign_in (
    token_hash bytea primary key,
    member_id uuid not null references accounts.member on delete cascade,
    first_step text not null,
    next_path text not null,
    expires_at timestamptz not null
);
create index pending_sign_in_expiry on accounts.pending_sign_in (expires_at);
create index pending_sign_in_member on accounts.pending_sign_in (member_id);

-- A browser a member has signed in from; known again by a cookie, not by what it looks like.
create table accounts.device (
    member_id uuid not null references accounts.member on delete cascade,
    token_hash bytea not null,
    first_seen_at timestamptz not null,
    seen_at timestamptz not null,
    primary key (member_id, token_hash)
);
create index device_seen on accounts.device (seen_at);

-- An address is kept only as the network it is in.
update accounts.session
set address = case
    when address ~ '^\d+\.\d+\.\d+\.\d+$' then regexp_replace(address, '\.\d+$', '.x')
    when address like '%:%' then substring(address from '^[0-9a-fA-F]*:?[0-9a-fA-F]*:?[0-9a-fA-F]*') || '::'
    else address
end;
