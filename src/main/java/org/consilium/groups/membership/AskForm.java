package org.consilium.groups.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What somebody says who asks to join.
record AskForm(
        @NotBlank(message = "Say in a line who you are to this room.")
                @Size(max = 200, message = "Say it in 200 characters at most.")
                String words) {
    AskForm {
        words = stripped(words);
    }

    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
