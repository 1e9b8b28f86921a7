package org.consilium.accounts.provider;

/// What came in the provider's name is not its word, not for us, or not for this sign-in.
final class NotGenuine extends Exception {
    private static final long serialVersionUID = 1L;

    NotGenuine(Throwable cause) {
        super(cause);
    }
}
