-- A case is talked about like a question: its page is a thread that the module of cases presents.
alter table discussions.thread drop constraint thread_kind_check;
alter table discussions.thread add constraint thread_kind_check
    check (kind in ('QUESTION', 'ARTICLE', 'CASE'));
