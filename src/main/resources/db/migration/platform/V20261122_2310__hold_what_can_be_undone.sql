-- What was sent and can still be taken back: nobody is told of it before `due_at`. Taking it back deletes the row.
create table platform.sending (
    id uuid primary key,
    kind text not null check (length(kind) <= 20),
    due_at timestamptz not null
);
-- Serves Sendings.DUE: what is to be told now, the oldest first.
create index sending_due on platform.sending (due_at);
