-- Messages between members of one world: conversations, who is in them, what was said, drafts, wishes.
create schema if not exists messaging;

-- A pair has one conversation for good; a group has a name. `version` grows with all that others see
-- change: a message, an edit, a receipt. Open pages are told the number.
create table messaging.conversation (
    id uuid primary key,
    kind text not null check (kind in ('PAIR', 'GROUP')),
    audience text not null check (audience in ('CLINICIAN', 'PATIENT')),
    low_id uuid,
    high_id uuid,
    name text not null check (length(name) <= 80),
    started_by uuid not null,
    started_at timestamptz not null,
    last_seq integer not null default 0,
    version integer not null default 0,
    unique (low_id, high_id),
    check ((kind = 'PAIR') = (low_id is not null)),
    check ((low_id is null) = (high_id is null)),
    check (low_id < high_id)
);

-- How a member stands to a conversation. ASKED: somebody wishes to write to them; DECLINED: they do
-- not wish it, and nobody is told; WAITING: a patient who asked, and sees nothing before the other
-- agrees. `other_id` is the other one of a pair. They see messages after `from_seq`; `last_seq` and
-- `active_at` are the conversation's, kept here so that one index serves the list and the badge.
create table messaging.participant (
    conversation_id uuid not null references messaging.conversation (id) on delete cascade,
    member_id uuid not null,
    other_id uuid,
    state text not null check (state in ('IN', 'ASKED', 'DECLINED', 'WAITING', 'LEFT')),
    since timestamptz not null,
    asked_by uuid,
    from_seq integer not null default 0,
    last_seq integer not null default 0,
    read_seq integer not null default 0,
    read_at timestamptz,
    active_at timestamptz not null,
    primary key (conversation_id, member_id)
);
-- Serve the list of conversations, the requests, and the badge.
create index participant_newest
    on messaging.participant (member_id, active_at desc, conversation_id desc)
    where state = 'IN';
create index participant_asked
    on messaging.participant (member_id, active_at desc, conversation_id desc)
    where state = 'ASKED';
create index participant_unread on messaging.participant (member_id)
    where (state = 'IN' and last_seq > read_seq) or state = 'ASKED';

-- What was said. What its author took back keeps its place, and nothing else.
create table messaging.message (
    id uuid primary key,
    conversation_id uuid not null references messaging.conversation (id) on delete cascade,
    seq integer not null check (seq > 0),
    author_id uuid not null,
    body text not null check (length(body) <= 8000),
    html text not null,
    submission_id uuid not null,
    written_at timestamptz not null,
    edited_at timestamptz,
    taken_back_at timestamptz,
    words tsvector not null
        generated always as (to_tsvector('simple'::regconfig, body)) stored,
    unique (conversation_id, seq),
    unique (author_id, submission_id),
    check (taken_back_at is null or (body = '' and html = ''))
);
-- Serves the search within one's own conversations, and what an account leaves behind.
create index message_words on messaging.message using gin (words);
create index message_author on messaging.message (author_id, written_at desc);

-- Messages a member removed from their own sight.
create table messaging.removal (
    member_id uuid not null,
    message_id uuid not null references messaging.message (id) on delete cascade,
    removed_at timestamptz not null,
    primary key (member_id, message_id)
);
create index removal_message on messaging.removal (message_id);

-- What is being typed, one draft for each form and member.
create table messaging.draft (
    member_id uuid not null,
    key text not null check (length(key) <= 80),
    version integer not null,
    body text not null,
    saved_at timestamptz not null,
    primary key (member_id, key)
);
create index draft_saved on messaging.draft (saved_at);

-- A row only for who chose otherwise than everybody: no receipts, or no new conversations.
create table messaging.wish (
    member_id uuid primary key,
    receipts boolean not null,
    requests boolean not null,
    changed_at timestamptz not null
);
