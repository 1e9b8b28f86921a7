-- Mail goes to people who are signing up, too.
alter table notifications.mail alter column member_id drop not null;
alter table notifications.mail add column link text not null check (link like '/%');
alter table notifications.mail add column unsubscribe text check (unsubscribe like '/%');
create index mail_by_member on notifications.mail (member_id) where member_id is not null;
