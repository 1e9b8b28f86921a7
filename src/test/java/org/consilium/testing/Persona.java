package org.consilium.testing;

import org.consilium.platform.Cast;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Those of the cast whose sight of the pages differs, and nobody. The order is the one of
/// `docs/access-matrix.md`.
public enum Persona {
    NOBODY(null, "not signed in"),
    HANA(Cast.HANA, "patient"),
    CHEN(Cast.CHEN, "clinician, claim waits"),
    DALIA(Cast.DALIA, "clinician, licence expired"),
    BRUNO(Cast.BRUNO, "verified"),
    ELIF(Cast.ELIF, "verified, owner of rooms"),
    FARID(Cast.FARID, "verified, moderator, verifier"),
    GRETA(Cast.GRETA, "administrator, verifier"),
    KOFI(Cast.KOFI, "verified, verifier, auditor");

    private final @Nullable Cast one;
    private final String line;

    Persona(@Nullable Cast one, String line) {
        this.one = one;
        this.line = line;
    }

    /// Null for nobody.
    public @Nullable Cast one() {
        return one;
    }

    public String line() {
        return line;
    }

    public boolean isSignedIn() {
        return one != null;
    }

    /// Makes a request theirs.
    public RequestPostProcessor asking() {
        return one == null ? SignedIn.nobody() : SignedIn.as(one);
    }
}
