package org.consilium.accounts.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.consilium.accounts.model.EmailAddress;
import org.consilium.accounts.model.Password;
import org.consilium.accounts.model.PersonName;

/// What somebody types to join.
record SignUpForm(
        @NotBlank(message = "Please write your name as colleagues know it.")
                @Size(max = 120, message = "Please write a name of at most 120 characters.")
                @PersonName
                String name,
        @EmailAddress String email,
        @Password String password,
        @Pattern(regexp = "CLINICIAN|PATIENT", message = "Please choose one.") String audience,
        @Pattern(regexp = "true", message = "Please read and accept the terms.") String terms,
        String zone) {

    SignUpForm {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
        password = password == null ? "" : password;
        zone = zone == null ? "" : zone;
        terms = terms == null ? "" : terms;
        audience = audience == null ? "" : audience;
    }

    static SignUpForm empty() {
        return new SignUpForm("", "", "", "", "", "");
    }
}
