-- Reports, what was decided on them and why, sanctions, appeals, trust, and the numbers that are published.
create schema if not exists moderation;

-- What was reported: one row for all the reports of one thing that are decided together. It stays when it is decided.
create table moderation.matter (
    id uuid primary key,
    item_kind text not null check (item_kind ~ '^[a-z]{1,20}$'),
    item_id uuid not null,
    -- Who wrote it; null for what nobody wrote.
    author_id uuid,
    -- The room it is in; null where there is none, and for a report about a room itself.
    place_kind text,
    place_id uuid,
    -- The gravest reason somebody gave, and when it should be decided.
    reason text not null,
    urgent boolean not null,
    reports integer not null check (reports > 0),
    opened_at timestamptz not null,
    due_at timestamptz not null,
    -- The order of the queue: when it is due, and long before everything else where a life may be at risk.
    rank_at timestamptz not null,
    assigned_to uuid,
    assigned_at timestamptz,
    closed_at timestamptz,
    check ((place_kind is null) = (place_id is null)),
    check ((assigned_to is null) = (assigned_at is null))
);
-- Serves MakeReport: all open reports of one thing are one matter.
create unique index matter_of_item on moderation.matter (item_kind, item_id) where closed_at is null;
-- Serves the queue.
create index matter_queue on moderation.matter (rank_at, id) where closed_at is null;
-- Serves the queue of one room.
create index matter_of_place on moderation.matter (place_kind, place_id, rank_at, id) where closed_at is null;
-- Serves the list of what was decided.
create index matter_closed on moderation.matter (closed_at desc, id desc) where closed_at is not null;

-- What it said when it was reported: an edit does not hide it. The same words are kept once.
create table moderation.snapshot (
    id uuid primary key,
    matter_id uuid not null references moderation.matter,
    digest bytea not null,
    title text not null,
    body text not null,
    path text not null check (path like '/%'),
    taken_at timestamptz not null,
    constraint snapshot_once unique (matter_id, digest)
);

create table moderation.report (
    id uuid primary key,
    matter_id uuid not null references moderation.matter,
    snapshot_id uuid not null references moderation.snapshot,
    reporter_id uuid not null,
    reason text not null,
    words text not null check (char_length(words) <= 2000),
    reported_at timestamptz not null,
    -- Serves MakeReport: one person's second report of the same thing is the first.
    constraint report_once unique (matter_id, reporter_id)
);
-- Serves one's own reports, and how many of them were right.
create index report_of_reporter on moderation.report (reporter_id, reported_at desc, id desc);
-- Serves the numbers of a month.
create index report_in_time on moderation.report (reported_at);

create table moderation.note (
    id uuid primary key,
    matter_id uuid not null references moderation.matter,
    author_id uuid not null,
    body text not null check (char_length(body) between 1 and 2000),
    written_at timestamptz not null
);
create index note_of_matter on moderation.note (matter_id, written_at);

-- A decision and all that a statement of reasons says of it (DSA 17).
create table moderation.decision (
    id uuid primary key,
    matter_id uuid not null references moderation.matter,
    -- Whom it concerns; null for what nobody wrote.
    member_id uuid,
    measure text not null check (measure in ('DISMISS', 'WARN', 'HIDE', 'REMOVE', 'LIMIT', 'SUSPEND')),
    hides boolean not null,
    rule text not null,
    ground text not null check (ground in ('LAW', 'TERMS')),
    facts text not null check (char_length(facts) between 1 and 4000),
    -- The room it is limited to; null where it holds everywhere.
    place_kind text,
    place_id uuid,
    ends_at timestamptz,
    automated boolean not null,
    own_initiative boolean not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    -- Repeats moderation.reversal, for the index below.
    reversed_at timestamptz,
    check ((measure in ('LIMIT', 'SUSPEND')) = (ends_at is not null)),
    check (measure <> 'DISMISS' or not hides),
    check (measure <> 'HIDE' or hides),
    check (member_id is distinct from decided_by)
);
-- Two moderators at once: one decision stands, the other is refused.
create unique index decision_stands on moderation.decision (matter_id) where reversed_at is null;
create index decision_of_matter on moderation.decision (matter_id, decided_at);
-- Serves the decisions about a member, and whether they were warned before.
create index decision_of_member on moderation.decision (member_id, decided_at desc, id desc);
-- Serves the numbers of a month.
create index decision_in_time on moderation.decision (decided_at);

-- A decision that was taken back, by who took it or by an appeal.
create table moderation.reversal (
    decision_id uuid primary key references moderation.decision,
    cause text not null check (cause in ('UNDONE', 'APPEAL')),
    reason text not null check (char_length(reason) between 1 and 2000),
    reversed_by uuid not null,
    reversed_at timestamptz not null
);

-- What a member may not do, until when. It ends by itself; it is lifted when its decision is taken back.
create table moderation.sanction (
    decision_id uuid primary key references moderation.decision,
    member_id uuid not null,
    kind text not null check (kind in ('LIMIT', 'SUSPEND')),
    rule text not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null check (ends_at > starts_at),
    lifted_at timestamptz
);
-- Serves Sanctions: those that hold now.
create index sanction_running on moderation.sanction (ends_at) where lifted_at is null;

create table moderation.appeal (
    id uuid primary key,
    decision_id uuid not null constraint appeal_once unique references moderation.decision,
    member_id uuid not null,
    words text not null check (char_length(words) between 1 and 4000),
    appealed_at timestamptz not null,
    due_at timestamptz not null,
    -- Repeats moderation.appeal_decision, for the index below.
    closed_at timestamptz
);
-- Serves the queue of appeals.
create index appeal_waiting on moderation.appeal (due_at, id) where closed_at is null;
create index appeal_in_time on moderation.appeal (appealed_at);

create table moderation.appeal_decision (
    appeal_id uuid primary key references moderation.appeal,
    verdict text not null check (verdict in ('UPHELD', 'LIFTED')),
    reason text not null check (char_length(reason) between 1 and 4000),
    decided_by uuid not null,
    decided_at timestamptz not null
);
create index appeal_decision_in_time on moderation.appeal_decision (decided_at);

-- An appeal is decided by somebody who decided nothing in its matter before (DSA 20), whatever the program believes.
create function moderation.demand_another_decider() returns trigger language plpgsql as $$
begin
    if exists (
        select from moderation.appeal a
        join moderation.decision d on d.id = a.decision_id
        join moderation.decision before on before.matter_id = d.matter_id
        left join moderation.reversal r on r.decision_id = before.id
        where a.id = new.appeal_id
            and new.decided_by in (before.decided_by, r.reversed_by, before.member_id)
    ) then
        raise exception 'an appeal is decided by somebody else' using errcode = 'check_violation',
            constraint = 'appeal_by_another';
    end if;
    return new;
end
$$;
create trigger appeal_by_another before insert or update on moderation.appeal_decision
    for each row execute function moderation.demand_another_decider();

-- How far a member is trusted, as it was last measured; for lists, which cannot measure.
create table moderation.trust (
    member_id uuid primary key,
    level text not null check (level in ('NEW', 'MEMBER', 'TRUSTED')),
    since timestamptz not null,
    measured_at timestamptz not null
);

-- The numbers of closed months, counted once and kept.
create table moderation.month (
    month date primary key,
    counted_at timestamptz not null
);
create table moderation.month_number (
    month date not null references moderation.month,
    name text not null,
    key text not null,
    value bigint not null check (value >= 0),
    primary key (month, name, key)
);
