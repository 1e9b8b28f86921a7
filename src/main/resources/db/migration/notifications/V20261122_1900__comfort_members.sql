-- Members choose by thing and by hour, get digests, answer mails, and hear of news on their devices.
alter table notifications.preference drop constraint preference_channel_check;
alter table notifications.preference add constraint preference_channel_check
    check (channel in ('IN_APP', 'MAIL', 'PUSH'));

-- A thread or room a member set apart from what holds for the kind. Its key serves the page of
-- choices.
create table notifications.thing_choice (
    member_id uuid not null,
    item_kind text not null,
    item_id uuid not null,
    level text not null check (level in ('EVERYTHING', 'IN_APP', 'NOTHING')),
    changed_at timestamptz not null,
    primary key (member_id, item_kind, item_id)
);
-- Serves tellAll: who of a thing's readers set it apart.
create index thing_choice_of_item on notifications.thing_choice (item_kind, item_id, member_id);

-- When mails and pushes wait, by the member's own clock. `days` has a bit for each day of the week
-- on which the hours begin, Monday the lowest.
create table notifications.quiet_hours (
    member_id uuid primary key,
    begins time not null,
    ends time not null,
    days integer not null check (days between 1 and 127),
    changed_at timestamptz not null
);

-- Whose digest is due when; a row is made for each member by the job. Moving `next_at` and putting
-- the letter into the outbox is one transaction, so a digest is never doubled.
create table notifications.digest_turn (
    member_id uuid primary key,
    frequency text not null check (frequency in ('DAILY', 'WEEKLY', 'NEVER')),
    titles boolean not null,
    since timestamptz not null,
    next_at timestamptz not null
);
-- Serves SendDigests: what is due.
create index digest_due on notifications.digest_turn (next_at) where frequency <> 'NEVER';

-- An address whose mail comes back: nothing but what its member asks for is sent there.
create table notifications.bounce (
    member_id uuid primary key,
    address text not null,
    problem text not null,
    bounced_at timestamptz not null
);

-- What a reader of the mail may answer to, and how the mail was queued for later.
alter table notifications.mail add column answers_kind text;
alter table notifications.mail add column answers_id uuid;
alter table notifications.mail add constraint mail_answers_whole
    check ((answers_kind is null) = (answers_id is null));

-- A browser that shows that there is news; the keys are the browser's (RFC 8291).
create table notifications.push_device (
    id uuid primary key,
    member_id uuid not null,
    endpoint text not null unique check (char_length(endpoint) <= 1000),
    public_key text not null,
    auth text not null,
    name text not null,
    added_at timestamptz not null
);
-- Serves the page of choices, and CarryPushes.
create index push_device_of_member on notifications.push_device (member_id, added_at);

-- Whom to tell on their devices; of one being told, `due_at` is when its claim ends.
create table notifications.push_turn (
    member_id uuid primary key,
    due_at timestamptz not null,
    attempts integer not null
);
-- Serves CarryPushes: what is due.
create index push_due on notifications.push_turn (due_at);
