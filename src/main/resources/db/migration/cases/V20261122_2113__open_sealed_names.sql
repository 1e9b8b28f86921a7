-- A sealed name is opened by two keepers together, and everybody sees that it was: this is the log they see.
create table cases.unsealing (
    id uuid primary key,
    case_id uuid not null references cases.report (id),
    first_id uuid not null,
    asked_at timestamptz not null,
    -- Read by everybody, so it names nobody.
    reason text not null check (char_length(reason) between 20 and 300),
    second_id uuid check (second_id <> first_id),
    opened_at timestamptz,
    check ((second_id is null) = (opened_at is null))
);
-- Serves the log.
create index unsealing_by_time on cases.unsealing (asked_at desc, id desc);
-- Serves the keepers' page: the wish that stands.
create index unsealing_of_case on cases.unsealing (case_id, asked_at desc);

-- The log is never shortened or rewritten, whatever the program believes.
create function cases.keep_unsealings() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.opened_at is not null
            or (new.id, new.case_id, new.first_id, new.asked_at, new.reason)
                is distinct from (old.id, old.case_id, old.first_id, old.asked_at, old.reason) then
        raise exception 'the log of opened names is kept as it is' using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger unsealings_are_kept before update or delete on cases.unsealing
    for each row execute function cases.keep_unsealings();
