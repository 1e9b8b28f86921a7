package org.consilium.accounts.provider;

/// The provider does not answer, or not as one.
final class ProviderAway extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderAway(Throwable cause) {
        super(cause);
    }
}
