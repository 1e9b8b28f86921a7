-- People with an account, their sessions, and the tokens on the way there.
create schema if not exists accounts;

create table accounts.member (
    id uuid primary key,
    email text not null check (length(email) <= 254),
    name text not null check (length(name) between 1 and 120),
    handle text not null check (handle ~ '^[a-z0-9]([a-z0-9.-]{0,38}[a-z0-9])?$'),
    audience text not null check (audience in ('CLINICIAN', 'PATIENT')),
    locale text not null,
    zone text not null,
    password_hash text not null,
    created_at timestamptz not null
);
-- Serve sign-in, and "is this address taken", whatever its case.
create unique index member_email on accounts.member (lower(email));
-- Serves mentions and the addresses of profiles.
create unique index member_handle on accounts.member (handle);

-- Sign-ups whose e-mail is not confirmed yet. No member exists before, so nobody can occupy the
-- address of another.
create table accounts.sign_up (
    token_hash bytea primary key,
    email text not null,
    name text not null,
    audience text not null,
    locale text not null,
    zone text not null,
    password_hash text not null,
    terms_version text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null
);
create index sign_up_expiry on accounts.sign_up (expires_at);

create table accounts.terms_acceptance (
    member_id uuid not null references accounts.member on delete cascade,
    version text not null,
    accepted_at timestamptz not null,
    primary key (member_id, version)
);

create table accounts.role_grant (
    member_id uuid not null references accounts.member on delete cascade,
    role text not null check (role in ('ADMINISTRATOR', 'VERIFIER', 'MODERATOR')),
    granted_by uuid references accounts.member,
    granted_at timestamptz not null,
    primary key (member_id, role)
);

create table accounts.password_reset (
    token_hash bytea primary key,
    member_id uuid not null references accounts.member on delete cascade,
    created_at timestamptz not null,
    expires_at timestamptz not null
);

-- Only a hash of the token is kept: who reads this table cannot sign in with it.
create table accounts.session (
    id uuid primary key,
    token_hash bytea not null unique,
    member_id uuid not null references accounts.member on delete cascade,
    device text not null,
    address text not null,
    created_at timestamptz not null,
    seen_at timestamptz not null
);
-- Serves the list of one's sessions, and ending them all.
create index session_member on accounts.session (member_id, seen_at desc);
-- Serves the job that drops sessions nobody uses.
create index session_seen on accounts.session (seen_at);

-- What other modules may join: no address, no password.
create view accounts.pub_member as
select id, name, handle, audience, locale, zone, created_at
from accounts.member;

create view accounts.pub_contact as
select id, email
from accounts.member;

create view accounts.pub_role as
select member_id, role
from accounts.role_grant;
