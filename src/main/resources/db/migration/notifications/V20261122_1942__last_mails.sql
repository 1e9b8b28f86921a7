-- The last mail to somebody who left names their address, so it goes as soon as it is carried.
alter table notifications.mail add column farewell boolean not null default false;
-- Serves ForgetMail: the few of these there are.
create index mail_farewell on notifications.mail (state) where farewell;
