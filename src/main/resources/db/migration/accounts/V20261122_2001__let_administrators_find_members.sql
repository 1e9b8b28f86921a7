-- For administrators: how often somebody is signed in, and finding a member by the beginning of a name.
create view accounts.pub_session as
select member_id, seen_at
from accounts.session;

-- Serve the search by name, and by address.
create index member_name_start on accounts.member (lower(name) text_pattern_ops);
create index member_email_start on accounts.member (lower(email) text_pattern_ops);
