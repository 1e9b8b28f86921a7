-- Serves MembersCourse: who joined in the last weeks.
create index member_by_age on accounts.member using brin (created_at);
