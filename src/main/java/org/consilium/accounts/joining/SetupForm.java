package org.consilium.accounts.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.consilium.accounts.model.EmailAddress;
import org.consilium.accounts.model.Password;
import org.consilium.accounts.model.PersonName;

/// The first administrator.
record SetupForm(
        String code,
        @NotBlank(message = "Please write your name as colleagues know it.")
                @Size(max = 120, message = "Please write a name of at most 120 characters.")
                @PersonName
                String name,
        @EmailAddress String email,
        @Password String password,
        String zone) {
    SetupForm {
        code = code == null ? "" : code;
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip();
        password = password == null ? "" : password;
        zone = zone == null ? "" : zone;
    }
}
