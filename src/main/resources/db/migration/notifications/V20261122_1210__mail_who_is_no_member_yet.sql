-- Mail goes to people who are signing up, too; and what is a member's goes with the member.
alter table notifications.mail alter column member_id drop not null;
alter table notifications.mail add column link text not null check (link like '/%');
alter table notifications.mail add column unsubscribe text check (unsubscribe like '/%');
alter table notifications.mail add constraint mail_member
    foreign key (member_id) references accounts.member on delete cascade;
alter table notifications.notice add constraint notice_member
    foreign key (member_id) references accounts.member on delete cascade;
alter table notifications.preference add constraint preference_member
    foreign key (member_id) references accounts.member on delete cascade;
create index mail_by_member on notifications.mail (member_id) where member_id is not null;
