package org.consilium.deidentification.command;

/// What was given is no text that can be read; the message says why and what to do.
final class BadText extends Exception {
    private static final long serialVersionUID = 1;

    BadText(String message) {
        super(message);
    }
}
