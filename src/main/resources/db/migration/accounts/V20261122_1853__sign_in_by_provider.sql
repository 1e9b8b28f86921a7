-- Which account an organisation's own sign-in opens: the provider's name for a person, never their address.
create table accounts.provider_link (
    issuer text not null,
    subject text not null,
    member_id uuid not null references accounts.member on delete cascade,
    linked_at timestamptz not null,
    used_at timestamptz not null,
    primary key (issuer, subject)
);
-- Serves the page of one's own security.
create unique index provider_link_member on accounts.provider_link (member_id, issuer);
