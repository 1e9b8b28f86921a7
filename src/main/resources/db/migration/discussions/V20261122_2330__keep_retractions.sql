-- What was retracted of what posts cite, as the last imported list says; and which posts cite it.
create table discussions.retraction (
    cited text primary key, -- as posts keep it: doi:10.1000/x, pmid:123
    nature text not null check (nature in ('RETRACTED', 'CONCERN')),
    decided_on date not null,
    notice text -- what announces it, as cited
);

create table discussions.retraction_list (
    id uuid primary key,
    file_name text not null,
    entries integer not null,
    taken_at timestamptz not null
);

-- serves: posts that cite what was retracted, when a list comes
create index reply_by_evidence on discussions.reply using gin (evidence)
    where evidence <> '{}';
create index thread_text_by_evidence on discussions.thread_text using gin (evidence)
    where evidence <> '{}';
