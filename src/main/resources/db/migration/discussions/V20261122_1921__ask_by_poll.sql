-- A thread may ask by poll. What was chosen is counted; who voted is kept apart from it, and only a
-- poll with names keeps the two together.
create table discussions.poll (
    thread_id uuid primary key references discussions.thread (id) on delete cascade,
    question text not null check (char_length(question) between 1 and 200),
    several boolean not null,
    anonymous boolean not null,
    closes_at timestamptz,
    opened_at timestamptz not null,
    voters integer not null default 0 check (voters >= 0)
);

create table discussions.poll_option (
    thread_id uuid not null references discussions.poll (thread_id) on delete cascade,
    number integer not null check (number between 1 and 10),
    label text not null check (char_length(label) between 1 and 200),
    votes integer not null default 0 check (votes >= 0),
    primary key (thread_id, number)
);

-- That somebody voted: no time, no choice, nothing that joins it to one.
create table discussions.poll_voter (
    thread_id uuid not null references discussions.poll (thread_id) on delete cascade,
    member_id uuid not null,
    primary key (thread_id, member_id)
);
-- Serves the export of what is a member's.
create index poll_voter_of_member on discussions.poll_voter (member_id);

-- What somebody chose, in polls with names only, so that they can change it.
create table discussions.poll_choice (
    thread_id uuid not null,
    member_id uuid not null,
    number integer not null,
    primary key (thread_id, member_id, number),
    foreign key (thread_id, number) references discussions.poll_option on delete cascade
);
-- Serves the export of what is a member's.
create index poll_choice_of_member on discussions.poll_choice (member_id);
