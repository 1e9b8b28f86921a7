-- Lists of other modules mark what their reader has not read, and say how fast answers come; only numbers are published.
create view discussions.pub_reading as
select member_id, thread_id, seq
from discussions.read_position;

-- A room says how long its questions wait; `key` is a place's kind, a colon and its id.
create view discussions.pub_pace as
select scope, key, median_seconds, questions
from discussions.pace;
