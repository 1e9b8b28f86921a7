-- Cases: what a clinician asks colleagues about a patient nobody can recognise, from the first word to the outcome.
create schema cases;

create table cases.report (
    id uuid primary key,
    -- Null where the author's name is sealed: then sealed_author holds it, encrypted with a key that
    -- is not in the database, and author_tag recognises the author, by the same key.
    author_id uuid,
    sealed_author text,
    author_tag text,
    state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    -- Grows with each save: tells two tabs apart.
    version integer not null default 1 check (version >= 1),
    -- Its page, since it was published.
    thread_id uuid unique,
    question text not null check (char_length(question) <= 200),
    age_band text,
    sex text,
    care_setting text,
    presentation text not null check (char_length(presentation) <= 10000),
    course text not null check (char_length(course) <= 10000),
    findings text not null check (char_length(findings) <= 10000),
    tried text not null check (char_length(tried) <= 10000),
    thinking text not null check (char_length(thinking) <= 10000),
    specialty text,
    tags text[] not null check (cardinality(tags) <= 5),
    -- Whom it is for. A room is named by its id, a specialty by its code, a few in cases.reader.
    readership text check (readership in ('ROOM', 'SPECIALTY', 'VERIFIED', 'NAMED')),
    readership_room uuid,
    readership_specialty text,
    created_at timestamptz not null,
    saved_at timestamptz not null,
    published_at timestamptz,
    edited_at timestamptz,
    -- What it was in the end, since when; told by cases.outcome.
    outcome_at timestamptz,
    withdrawn_at timestamptz,
    withdrawn_by text check (withdrawn_by in ('AUTHOR', 'PATIENT', 'MODERATOR')),
    check ((author_id is null) = (sealed_author is not null)),
    check ((author_id is null) = (author_tag is not null)),
    check (state <> 'PUBLISHED' or thread_id is not null),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((readership = 'ROOM') = (readership_room is not null)),
    check ((readership = 'SPECIALTY') = (readership_specialty is not null))
);
-- Serves "My cases".
create index report_of_author on cases.report (author_id, saved_at desc, id desc);
-- Serves the list of cases: newest first.
create index report_published on cases.report (published_at desc, id desc) where state = 'PUBLISHED';
-- Serves the list of cases that wait for their outcome, and the asking for it.
create index report_waiting on cases.report (published_at desc, id desc)
    where state = 'PUBLISHED' and outcome_at is null;
-- Serves the list of solved cases.
create index report_solved on cases.report (outcome_at desc, id desc)
    where state = 'PUBLISHED' and outcome_at is not null;
-- Serves the three lists within a specialty.
create index report_of_specialty on cases.report (specialty, published_at desc, id desc)
    where state = 'PUBLISHED';
-- Serves "My cases" and the recognition of authors: those whose author is sealed.
create index report_sealed on cases.report (id) where author_id is null;

-- Results of tests, a row each, in the order in which they were given.
create table cases.result (
    case_id uuid not null references cases.report (id) on delete cascade,
    position integer not null check (position between 1 and 40),
    name text not null check (char_length(name) between 1 and 120),
    value text not null check (char_length(value) <= 120),
    unit text not null check (char_length(unit) <= 40),
    usual text not null check (char_length(usual) <= 80),
    primary key (case_id, position)
);

-- The few whom a case is for, where it is for a named few.
create table cases.reader (
    case_id uuid not null references cases.report (id) on delete cascade,
    member_id uuid not null,
    primary key (case_id, member_id)
);
-- Serves the search tokens of a reader.
create index reader_of_member on cases.reader (member_id);
