-- A post that a moderator hid: not there for readers, whole for its author, back as it was when the decision falls.
create table discussions.hiding (
    post_id uuid primary key,
    thread_id uuid not null references discussions.thread (id) on delete cascade,
    decision_id uuid not null,
    rule text not null,
    hidden_by uuid not null,
    hidden_at timestamptz not null,
    -- When it was accepted as the answer, if it was: it is again when it is shown again.
    accepted_at timestamptz
);
