-- Whom members blocked or muted, and since when. One row for a pair: a block replaces a mute.
create table people.silence (
    member_id uuid not null,
    other_id uuid not null,
    kind text not null check (kind in ('BLOCK', 'MUTE')),
    since timestamptz not null,
    primary key (member_id, other_id),
    check (member_id <> other_id)
);
-- Serve the member's own list, newest first, and the question who blocked a member.
create index silence_newest on people.silence (member_id, since desc, other_id desc);
create index silence_of_other on people.silence (other_id, member_id);

create view people.pub_block as
select member_id as blocker_id, other_id as blocked_id, since
from people.silence
where kind = 'BLOCK';

create view people.pub_mute as
select member_id as muter_id, other_id as muted_id, since
from people.silence
where kind = 'MUTE';

-- Whose words a reader does not wish to see, one row at most for a pair.
create view people.pub_silence as
select member_id as reader_id, other_id as author_id, kind
from people.silence;

-- Members between whom there is a block, read from either side.
create view people.pub_apart as
select member_id, other_id
from people.silence
where kind = 'BLOCK'
union all
select other_id as member_id, member_id as other_id
from people.silence
where kind = 'BLOCK';
