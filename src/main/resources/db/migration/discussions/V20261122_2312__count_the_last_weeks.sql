-- Rows come in the order of time, so a few pages of index tell where the last weeks begin. Serves PostCourses.
create index thread_by_age on discussions.thread using brin (created_at);
create index reply_by_age on discussions.reply using brin (created_at);
