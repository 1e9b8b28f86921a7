package org.consilium.accounts.joining;

import org.consilium.ui.Problems;

/// Model of `accounts/sign-up`.
public record SignUpPage(
        String name, String email, String audience, boolean terms, String zone, Problems problems) {
    static SignUpPage of(SignUpForm form, Problems problems) {
        return new SignUpPage(
                form.name(),
                form.email(),
                form.audience(),
                form.terms().equals("true"),
                form.zone(),
                problems);
    }
}
