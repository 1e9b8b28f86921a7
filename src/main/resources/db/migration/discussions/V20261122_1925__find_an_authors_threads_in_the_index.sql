-- The feed looks at the newest threads of everybody one follows, and needs no more of them than where
-- they are: with that in the index no row is fetched for a thread that is not shown.
drop index discussions.thread_of_author;
create index thread_of_author on discussions.thread
    (author_id, created_at desc, id desc) include (place_kind, place_id)
    where deleted_at is null;
