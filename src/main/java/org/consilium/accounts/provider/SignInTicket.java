package org.consilium.accounts.provider;

/// What a browser keeps while its person is away at the provider, sealed: what the answer must
/// match, and where they wanted to go.
record SignInTicket(String state, String nonce, String verifier, String next, long until) {}
