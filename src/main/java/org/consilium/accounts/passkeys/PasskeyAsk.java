package org.consilium.accounts.passkeys;

/// What a page needs to ask the browser for a passkey: whether to `create` or to `get` one, the
/// options as JSON, and where passkeys of this instance work.
public record PasskeyAsk(String act, String options, String host, String origin) {}
