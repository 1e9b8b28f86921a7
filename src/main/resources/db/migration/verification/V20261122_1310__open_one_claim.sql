-- Why: evidence needs no name of its own, and one insert decides who opens a claim.
-- What a file was called on somebody's computer may say more than they meant to tell.
alter table verification.evidence drop column file_name;

-- The row in open_claim is taken first, and whoever gets it writes the claim.
alter table verification.open_claim drop constraint open_claim_claim_id_fkey;
alter table verification.open_claim add constraint open_claim_claim_id_fkey
    foreign key (claim_id) references verification.claim deferrable initially deferred;

-- Serves the question whether somebody else is verified with the same number.
create index claim_by_number on verification.claim (country, number);
-- Serves the schedule by which evidence is deleted.
create index evidence_received on verification.evidence (received_at);
