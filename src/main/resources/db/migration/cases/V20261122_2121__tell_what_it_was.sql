-- What it was in the end, or why nobody knows yet or ever will. A correction stands beside what it
-- corrects; the highest number holds.
create table cases.outcome (
    case_id uuid not null references cases.report (id) on delete cascade,
    number integer not null check (number between 1 and 50),
    kind text not null check (kind in ('KNOWN', 'NOT_YET', 'NEVER')),
    diagnosis_id uuid references cases.diagnosis (id) on delete cascade,
    diagnosis text not null check (char_length(diagnosis) <= 120),
    established text,
    detail text not null check (char_length(detail) <= 500),
    teaching text not null check (char_length(teaching) <= 2000),
    reason text not null check (char_length(reason) <= 500),
    submission uuid not null,
    given_at timestamptz not null,
    primary key (case_id, number),
    unique (case_id, submission),
    check ((kind = 'KNOWN') = (diagnosis_id is not null)),
    check ((kind = 'KNOWN') = (established is not null))
);
-- Serves the removal of a case's diagnoses.
create index outcome_of_diagnosis on cases.outcome (diagnosis_id) where diagnosis_id is not null;

-- Since when the readers of a case commit to nothing more: the first outcome that is not "not yet".
create table cases.closure (
    case_id uuid primary key references cases.report (id) on delete cascade,
    closed_at timestamptz not null
);
-- Serves the library, newest first.
create index closure_newest on cases.closure (closed_at desc, case_id desc);

-- When the author was asked, so that each day is asked about once.
create table cases.outcome_ask (
    case_id uuid not null references cases.report (id) on delete cascade,
    day integer not null check (day in (7, 30, 90)),
    asked_at timestamptz not null,
    primary key (case_id, day)
);

-- What a published case came to. Names no author and nothing clinical: for counting.
create view cases.pub_ending as
select r.id as case_id, r.published_at,
    coalesce((
        select o.kind from cases.outcome o
        where o.case_id = r.id
        order by o.number desc
        limit 1), 'NOT_YET') as kind
from cases.report r
where r.state = 'PUBLISHED';
