-- What members were told, what they wish to be told, and the mails on their way.
create schema if not exists notifications;

-- Serves Badge and LIST by the member; `about` is what unread notices that become one share.
create table notifications.notice (
    id uuid primary key,
    member_id uuid not null,
    kind text not null,
    about text not null,
    path text not null check (path like '/%'),
    page text not null generated always as (regexp_replace(path, '[?#].*$', '')) stored,
    english text not null,
    arguments jsonb not null,
    times integer not null check (times > 0),
    told_at timestamptz not null,
    read_at timestamptz
);
create unique index notice_unread on notifications.notice (member_id, kind, about)
    where read_at is null;
create index notice_unread_page on notifications.notice (member_id, page) where read_at is null;
create index notice_newest on notifications.notice (member_id, told_at desc, id desc);
create index notice_read on notifications.notice (read_at) where read_at is not null;

-- A row only where a member chose otherwise than the kind's default.
create table notifications.preference (
    member_id uuid not null,
    kind text not null,
    channel text not null check (channel in ('IN_APP', 'MAIL')),
    wanted boolean not null,
    changed_at timestamptz not null,
    primary key (member_id, kind, channel)
);

-- The outbox. `due_at` is when a queued mail is tried next; of one being sent, when its claim ends
-- and another process may take it up. `kind` is null for transactional mail.
create table notifications.mail (
    id uuid primary key,
    member_id uuid not null,
    kind text,
    to_address text not null,
    to_name text not null,
    subject text not null,
    body_text text not null,
    body_html text not null,
    state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
    attempts integer not null,
    claim uuid,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    give_up_at timestamptz not null,
    ended_at timestamptz,
    problem text,
    check ((state in ('SENT', 'FAILED')) = (ended_at is not null)),
    check ((state = 'SENDING') = (claim is not null))
);
create index mail_due on notifications.mail (due_at) where state in ('QUEUED', 'SENDING');
create index mail_newest on notifications.mail (queued_at desc, id desc);
create index mail_by_state on notifications.mail (state, queued_at desc, id desc);
create index mail_ended on notifications.mail (ended_at) where ended_at is not null;
