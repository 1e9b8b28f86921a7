package org.consilium.accounts.signing;

/// What somebody types to sign in; `next` is where they wanted to go.
record SignInForm(String email, String password, String next) {
    SignInForm {
        email = email == null ? "" : email.strip();
        password = password == null ? "" : password;
        next = next == null ? "/" : next;
    }
}
