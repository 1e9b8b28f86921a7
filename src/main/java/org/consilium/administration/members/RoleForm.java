package org.consilium.administration.members;

import java.util.Arrays;
import java.util.Optional;
import org.consilium.platform.Role;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// A role to grant or to take away, and why.
record RoleForm(String role, String reason) {
    private static final int LONGEST = 300;

    RoleForm(@Nullable String role, @Nullable String reason) {
        this.role = role == null ? "" : role;
        this.reason = reason == null ? "" : reason.strip();
    }

    Optional<Role> chosen() {
        return Arrays.stream(Role.values()).filter(it -> it.name().equals(role)).findFirst();
    }

    Problems problems() {
        var problems = Problems.none();
        if (chosen().isEmpty()) {
            problems.add("role", Message.of("Please choose a role."));
        }
        if (reason.isEmpty() || reason.length() > LONGEST) {
            problems.add("reason", Message.of("Please say why, in 1 to 300 characters."));
        }
        return problems;
    }
}
