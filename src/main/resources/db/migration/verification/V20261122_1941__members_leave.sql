-- Whoever leaves for good is verified no longer, and for a reason of its own.
alter table verification.standing drop constraint standing_end_cause_check;
alter table verification.standing add constraint standing_end_cause_check
    check (end_cause in ('EXPIRED', 'REGISTRY', 'REPLACED', 'LEFT'));
