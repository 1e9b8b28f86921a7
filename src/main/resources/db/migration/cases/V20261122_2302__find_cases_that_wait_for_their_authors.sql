-- Authors with a sealed name get no notice: their pages count what waits for its outcome, by the tags of these cases.
create index report_sealed_waiting on cases.report (published_at, id)
    where author_id is null and state = 'PUBLISHED' and outcome_at is null;
