-- Why: a claim is decided by two people or a registry and one; what follows lasts from a day to a day.
create schema if not exists verification;

create table verification.claim (
    id uuid primary key,
    member_id uuid not null,
    kind text not null,
    country text not null check (country ~ '^[A-Z]{2}$'),
    region text not null check (length(region) <= 60),
    number text not null check (length(number) between 1 and 40),
    specialty text not null,
    credential_until date,
    claimed_at timestamptz not null
);
-- Serves the newest claim of a member on /verification.
create index claim_by_member on verification.claim (member_id, claimed_at desc, id desc);

-- A claim that waits for a decision; the row goes when it is decided or withdrawn. The primary key
-- is the rule "one open claim per member"; the queue is read by `since`, oldest first.
create table verification.open_claim (
    member_id uuid primary key,
    claim_id uuid not null unique references verification.claim,
    since timestamptz not null
);
create index open_claim_oldest on verification.open_claim (since, claim_id);

create table verification.withdrawal (
    claim_id uuid primary key references verification.claim,
    withdrawn_at timestamptz not null
);

-- The file itself; the row is deleted on schedule and leaves a row in evidence_deletion.
create table verification.evidence (
    claim_id uuid primary key references verification.claim,
    file_name text not null check (length(file_name) <= 120),
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    content bytea not null check (length(content) <= 5242880),
    received_at timestamptz not null
);
alter table verification.evidence alter column content set storage external;

create table verification.evidence_deletion (
    claim_id uuid primary key references verification.claim,
    deleted_at timestamptz not null
);

-- Every answer of a registry, first and repeated; the newest one counts.
create table verification.registry_check (
    id uuid primary key,
    claim_id uuid not null references verification.claim,
    registry text not null,
    answer text not null check (answer in ('MATCH', 'MISMATCH', 'UNKNOWN', 'FORMAT_ONLY', 'BAD_FORMAT')),
    findings text[] not null,
    checked_at timestamptz not null
);
create index registry_check_newest on verification.registry_check (claim_id, checked_at desc, id desc);

-- A verifier decides a claim once, also after an appeal: the unique constraint is the rule.
create table verification.decision (
    id uuid primary key,
    claim_id uuid not null references verification.claim,
    verifier_id uuid not null,
    verdict text not null check (verdict in ('APPROVE', 'REFUSE')),
    reason text not null check (length(reason) between 1 and 1000),
    decided_at timestamptz not null,
    constraint decision_once unique (claim_id, verifier_id)
);

create table verification.refusal (
    claim_id uuid not null references verification.claim,
    refused_at timestamptz not null,
    primary key (claim_id, refused_at)
);

-- One appeal per claim; refusals before it no longer count.
create table verification.appeal (
    claim_id uuid primary key references verification.claim,
    text text not null check (length(text) between 1 and 2000),
    appealed_at timestamptz not null
);

create table verification.standing (
    id uuid primary key,
    member_id uuid not null,
    claim_id uuid not null unique references verification.claim,
    kind text not null,
    specialty text not null,
    country text not null,
    verified_at timestamptz not null,
    expires_at timestamptz not null,
    next_check_at timestamptz not null,
    warned_at timestamptz,
    ended_at timestamptz,
    end_cause text check (end_cause in ('EXPIRED', 'REGISTRY', 'REPLACED')),
    check ((ended_at is null) = (end_cause is null))
);
create unique index standing_one_per_member on verification.standing (member_id) where ended_at is null;
create index standing_latest on verification.standing (member_id, verified_at desc);
create index standing_expiring on verification.standing (expires_at) where ended_at is null;
create index standing_to_check on verification.standing (next_check_at) where ended_at is null;

-- Who is verified, as what, until when. A reader compares expires_at with now.
create view verification.pub_verified as
select member_id, kind, specialty, country, verified_at, expires_at
from verification.standing
where ended_at is null;

-- The US registry as imported. Replaced as a whole by each import: never referenced by a key.
create table verification.npi (
    npi bigint not null,
    last_name text not null,
    first_name text not null,
    middle_name text not null,
    other_last_name text not null,
    taxonomies text[] not null,
    states text[] not null,
    deactivated_on date,
    reactivated_on date
);
alter table verification.npi add constraint npi_pkey primary key (npi);

create table verification.npi_import (
    id uuid primary key,
    file_name text not null,
    row_count bigint not null,
    imported_at timestamptz not null
);
