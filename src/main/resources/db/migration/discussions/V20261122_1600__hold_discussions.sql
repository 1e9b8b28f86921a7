-- Threads in places, and all that members do with them. Every index names the query it serves.
create schema discussions;

-- The card of a thread: narrow, because a reply updates it and lists read it. What it says is in
-- discussions.thread_text.
create table discussions.thread (
    id uuid primary key,
    place_kind text not null,
    place_id uuid not null,
    kind text not null check (kind in ('QUESTION', 'ARTICLE')),
    title text not null check (char_length(title) between 1 and 200),
    specialty text,
    tags text[] not null check (cardinality(tags) <= 5),
    author_id uuid not null,
    submission_id uuid not null,
    created_at timestamptz not null,
    active_at timestamptz not null,
    -- Number of the last reply ever written here: the next one's is one more.
    last_seq integer not null default 0 check (last_seq >= 0),
    -- Replies that are there, without the deleted ones.
    reply_count integer not null default 0 check (reply_count between 0 and last_seq),
    first_answer_at timestamptz,
    accepted_reply_id uuid,
    accepted_at timestamptz,
    -- Repeats discussions.deletion, so that the partial indexes of lists leave out what is deleted.
    deleted_at timestamptz,
    check ((accepted_reply_id is null) = (accepted_at is null)),
    check (accepted_reply_id is null or kind = 'QUESTION'),
    -- Serves StartThread: a form sent twice makes one thread.
    constraint thread_submitted_once unique (author_id, submission_id)
) with (fillfactor = 85);

-- Serves ThreadLists: a place's threads, newest activity first.
create index thread_of_place on discussions.thread
    (place_kind, place_id, active_at desc, id desc) where deleted_at is null;
-- Serves ThreadLists: only the questions, or only the articles, of a place.
create index thread_of_kind on discussions.thread
    (place_kind, place_id, kind, active_at desc, id desc) where deleted_at is null;
-- Serves ThreadLists: what waits for an answer in a place.
create index thread_unanswered on discussions.thread
    (place_kind, place_id, active_at desc, id desc)
    where deleted_at is null and kind = 'QUESTION' and first_answer_at is null;
-- Serves home: what waits for an answer in a specialty, wherever it was asked.
create index thread_unanswered_specialty on discussions.thread
    (specialty, created_at desc, id desc)
    where deleted_at is null and kind = 'QUESTION' and first_answer_at is null;
-- Serves home and profiles: what one member wrote.
create index thread_of_author on discussions.thread
    (author_id, created_at desc, id desc) where deleted_at is null;
-- Serves WidenQuestions: what was asked a while ago and waits; small, because most is answered.
create index thread_waiting on discussions.thread (created_at)
    where deleted_at is null and kind = 'QUESTION' and first_answer_at is null;
-- Serves MeasurePace: the questions of the last ninety days.
create index thread_asked on discussions.thread (created_at)
    where deleted_at is null and kind = 'QUESTION';

create table discussions.thread_text (
    thread_id uuid primary key references discussions.thread (id) on delete cascade,
    body text not null check (char_length(body) between 1 and 40000),
    html text not null,
    -- What the text cites, as doi:… and pmid:….
    evidence text[] not null,
    edited_at timestamptz
);

-- A thread under each of its tags. By time of writing and not of activity, so that a reply need not
-- touch it. Its key serves ThreadLists: the threads of a place with a tag, newest first.
create table discussions.thread_tag (
    place_kind text not null,
    place_id uuid not null,
    tag text not null check (char_length(tag) between 1 and 40),
    created_at timestamptz not null,
    thread_id uuid not null references discussions.thread (id) on delete cascade,
    primary key (place_kind, place_id, tag, created_at, thread_id)
);
-- Serves the edit of a thread: its old tags go.
create index thread_tag_of_thread on discussions.thread_tag (thread_id);

create table discussions.reply (
    id uuid primary key,
    thread_id uuid not null references discussions.thread (id) on delete cascade,
    -- Dense from 1 in each thread: a page of replies is a range of it, and costs the same anywhere.
    seq integer not null check (seq >= 1),
    author_id uuid not null,
    -- The reply this one quotes, in the same thread.
    quoted_seq integer check (quoted_seq < seq),
    body text not null check (char_length(body) between 1 and 40000),
    html text not null,
    evidence text[] not null,
    helpful_count integer not null default 0 check (helpful_count >= 0),
    submission_id uuid not null,
    created_at timestamptz not null,
    edited_at timestamptz,
    deleted_at timestamptz,
    -- Serves ReplyQueries: one page of a thread.
    constraint reply_numbered_once unique (thread_id, seq),
    -- Serves WriteReply: a form sent twice makes one reply.
    constraint reply_submitted_once unique (author_id, submission_id)
);
-- Serves home and profiles: what one member answered.
create index reply_of_author on discussions.reply (author_id, created_at desc, id desc)
    where deleted_at is null;

alter table discussions.thread add constraint thread_accepts_reply
    foreign key (accepted_reply_id) references discussions.reply (id) on delete set null
    deferrable initially deferred;

-- Earlier texts of an edited post (a thread or a reply), each with the time it was replaced.
create table discussions.revision (
    post_id uuid not null,
    number integer not null check (number >= 1),
    -- Null for a reply, which has no title.
    title text,
    body text not null,
    replaced_at timestamptz not null,
    primary key (post_id, number)
);

-- A deleted post: by whom, when, why. Gone again when it was undone. The text stays 30 days.
create table discussions.deletion (
    post_id uuid primary key,
    thread_id uuid not null references discussions.thread (id) on delete cascade,
    deleted_by uuid not null,
    deleted_at timestamptz not null,
    -- Null when the author deleted it; a moderator says why.
    reason text check (char_length(reason) <= 500)
);
-- Serves ForgetDeleted: what can no longer be undone.
create index deletion_by_time on discussions.deletion (deleted_at);

create table discussions.helpful (
    reply_id uuid not null references discussions.reply (id) on delete cascade,
    member_id uuid not null,
    marked_at timestamptz not null,
    primary key (reply_id, member_id)
);

-- Who is told of new replies. A row that ended stays, so that replying does not bring it back.
create table discussions.follow (
    thread_id uuid not null references discussions.thread (id) on delete cascade,
    member_id uuid not null,
    followed_at timestamptz not null,
    ended_at timestamptz,
    primary key (thread_id, member_id)
);

-- How far each member has read each thread: the number of the last reply that was on a page.
create table discussions.read_position (
    member_id uuid not null,
    thread_id uuid not null references discussions.thread (id) on delete cascade,
    seq integer not null,
    read_at timestamptz not null,
    primary key (member_id, thread_id)
) with (fillfactor = 80);

-- What is being typed, by the form it is typed into; the version tells two tabs apart.
create table discussions.draft (
    member_id uuid not null,
    key text not null check (char_length(key) between 1 and 120),
    version integer not null check (version >= 1),
    title text not null,
    body text not null,
    tags text not null,
    specialty text not null,
    saved_at timestamptz not null,
    primary key (member_id, key)
);
-- Serves ForgetDrafts: what nobody came back to.
create index draft_by_time on discussions.draft (saved_at);

-- A question that was widened, once; to nobody, perhaps.
create table discussions.widening (
    thread_id uuid primary key references discussions.thread (id) on delete cascade,
    specialty text,
    widened_at timestamptz not null
);

create table discussions.offer (
    thread_id uuid not null references discussions.widening (thread_id) on delete cascade,
    member_id uuid not null,
    offered_at timestamptz not null,
    primary key (thread_id, member_id)
);
-- Serves WidenQuestions: how many offers a member had lately, so that the same few are not asked
-- each time.
create index offer_to_member on discussions.offer (member_id, offered_at);

-- The median time to a first answer, measured now and then over the last 90 days.
create table discussions.pace (
    -- 'place' or 'specialty', and the place's short form or the specialty's code.
    scope text not null check (scope in ('place', 'specialty')),
    key text not null,
    median_seconds bigint not null,
    questions integer not null,
    measured_at timestamptz not null,
    primary key (scope, key)
);

-- Threads as other modules may list them; deleted ones are not there.
create view discussions.pub_thread_card as
select id,
    place_kind,
    place_id,
    kind,
    title,
    author_id,
    specialty,
    tags,
    created_at,
    active_at,
    last_seq,
    reply_count,
    first_answer_at,
    first_answer_at is not null as answered,
    accepted_reply_id
from discussions.thread
where deleted_at is null;

-- Where and when members replied; no text.
create view discussions.pub_reply as
select reply.id,
    reply.thread_id,
    reply.seq,
    reply.author_id,
    reply.created_at,
    thread.place_kind,
    thread.place_id
from discussions.reply
join discussions.thread on thread.id = reply.thread_id
where reply.deleted_at is null and thread.deleted_at is null;
