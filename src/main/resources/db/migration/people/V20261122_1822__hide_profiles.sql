-- A profile whose words a moderator hid: name and verification stay, what was written is not shown.
create table people.hiding (
    member_id uuid primary key,
    decision_id uuid not null,
    rule text not null,
    hidden_at timestamptz not null
);
