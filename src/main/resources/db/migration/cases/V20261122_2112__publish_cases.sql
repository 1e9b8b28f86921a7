-- To publish a case its author states how the patient stands to it; and the patient gets a code that takes it out.
create table cases.consent (
    case_id uuid primary key references cases.report (id) on delete cascade,
    basis text not null check (basis in ('GIVEN', 'NOT_NEEDED')),
    scope text check (scope in ('DISCUSSION', 'TEACHING')),
    -- The day of the patient's consent and where its proof is kept: never shown to readers.
    given_on date,
    kept_where text not null check (char_length(kept_where) <= 200),
    reason text check (reason in ('UNRECOGNISABLE', 'COMPOSED', 'PUBLISHED', 'DECEASED', 'UNREACHABLE')),
    explanation text not null check (char_length(explanation) <= 500),
    stated_at timestamptz not null,
    check ((basis = 'GIVEN') = (scope is not null)),
    check ((basis = 'NOT_NEEDED') = (reason is not null))
);

-- The hash of the patient's code; the code itself is made from a key that is not in the database.
-- The index serves the page that takes it.
alter table cases.report add column withdrawal_hash bytea unique;
