package org.consilium.groups.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Why a member is sent away.
record ReasonForm(
        @NotBlank(message = "Say why: the member reads it.")
                @Size(max = 500, message = "Say it in 500 characters at most.")
                String reason) {
    ReasonForm {
        reason = stripped(reason);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
