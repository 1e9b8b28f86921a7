-- A message that was reported may be hidden from everybody but its author; it stays as it was.
alter table messaging.message add column hidden_at timestamptz;
alter table messaging.message add column hidden_by_decision uuid;
alter table messaging.message
    add check ((hidden_at is null) = (hidden_by_decision is null));
