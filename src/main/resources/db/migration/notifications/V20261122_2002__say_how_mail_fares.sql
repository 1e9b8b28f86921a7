-- For administrators: mails by what became of them, without a word of what they say.
create view notifications.pub_mail_state as
select state, queued_at, ended_at, due_at
from notifications.mail;

-- Serves when a mail was sent last.
create index mail_sent on notifications.mail (ended_at desc) where state = 'SENT';
