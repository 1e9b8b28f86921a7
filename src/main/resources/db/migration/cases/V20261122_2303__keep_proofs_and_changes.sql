-- The patient's signed form, where its author keeps it here; and changes of a published case while they are typed.
create table cases.consent_proof (
    case_id uuid primary key references cases.report (id) on delete cascade,
    media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    -- Encrypted, hence a little more than 5 MB; beside no member, because the author's name may be sealed.
    content bytea not null check (length(content) <= 5243904),
    kept_at timestamptz not null
);
alter table cases.consent_proof alter column content set storage external;

-- What the form held when it was saved last, by the names of its fields; gone when it is published.
create table cases.revision_draft (
    case_id uuid primary key references cases.report (id) on delete cascade,
    version integer not null check (version >= 1),
    fields jsonb not null,
    saved_at timestamptz not null
);
