-- Readers commit a ranked differential before they see others'. Nothing is changed or taken away by
-- a revision: it stands beside what it revises.
create table cases.diagnosis (
    id uuid primary key,
    case_id uuid not null references cases.report (id) on delete cascade,
    name text not null check (char_length(name) between 1 and 120),
    key text not null check (key <> ''),
    merged_into uuid references cases.diagnosis (id) on delete set null,
    named_at timestamptz not null,
    unique (case_id, key),
    check (merged_into <> id)
);
-- Serves the removal of a case, and what counts as a diagnosis.
create index diagnosis_merged on cases.diagnosis (merged_into) where merged_into is not null;

-- One for each reader of a case; without a member when they left.
create table cases.commitment (
    id uuid primary key,
    case_id uuid not null references cases.report (id) on delete cascade,
    member_id uuid,
    committed_at timestamptz not null,
    unique (case_id, member_id)
);
-- Serves a member's own cases, their calibration and their export, newest first.
create index commitment_of_member on cases.commitment (member_id, committed_at desc, id)
    where member_id is not null;

create table cases.differential (
    commitment_id uuid not null references cases.commitment (id) on delete cascade,
    number integer not null check (number between 1 and 20),
    submission uuid not null,
    committed_at timestamptz not null,
    primary key (commitment_id, number),
    unique (commitment_id, submission)
);

-- `name` is what the reader typed, `diagnosis_id` what it is counted as.
create table cases.belief (
    commitment_id uuid not null,
    number integer not null,
    rank integer not null check (rank between 1 and 5),
    diagnosis_id uuid not null references cases.diagnosis (id) on delete cascade,
    name text not null check (char_length(name) between 1 and 120),
    percent integer not null check (percent between 1 and 100),
    reason text not null check (char_length(reason) <= 500),
    primary key (commitment_id, number, rank),
    unique (commitment_id, number, diagnosis_id),
    foreign key (commitment_id, number) references cases.differential on delete cascade
);
-- Serves the removal of a case.
create index belief_of_diagnosis on cases.belief (diagnosis_id);
