-- Who has read a reply that is taken back has not read the next one, which gets its number.
-- Serves TakenBackRepository, and threads that go with all that hangs on them.
create index read_position_of_thread on discussions.read_position (thread_id);
