package org.consilium.accounts.provider;

/// What a browser keeps while its person shows that an account is theirs, sealed: the identity to
/// link it with.
record LinkTicket(String issuer, String subject, String email, long until) {}
