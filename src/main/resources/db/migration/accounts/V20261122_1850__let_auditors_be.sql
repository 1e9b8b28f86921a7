-- A fourth trust: who reads the audit record and changes nothing.
alter table accounts.role_grant drop constraint role_grant_role_check;
alter table accounts.role_grant add constraint role_grant_role_check
    check (role in ('ADMINISTRATOR', 'VERIFIER', 'MODERATOR', 'AUDITOR'));
