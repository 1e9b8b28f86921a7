-- Serves the list of who accepted which terms, the newest first.
create index terms_acceptance_at on accounts.terms_acceptance (accepted_at desc, member_id desc);
