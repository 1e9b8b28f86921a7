package org.consilium.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/// What is wrong with a form, by field, in the order of the fields; collected, then told at once.
/// Bean Validation's messages are English sentences, like all others.
public final class Problems {
    private final Map<String, Message> byField = new LinkedHashMap<>();

    public static Problems none() {
        return new Problems();
    }

    public static Problems of(BindingResult result) {
        var problems = new Problems();
        result.getFieldErrors()
                .forEach(error -> problems.add(error.getField(), Message.of(sentence(error))));
        return problems;
    }

    private static String sentence(FieldError error) {
        var message = error.getDefaultMessage();
        if (error.isBindingFailure() || message == null) {
            return "This holds something that cannot be kept. Please check it.";
        }
        return message;
    }

    /// Adds a problem; the first one of a field stays.
    public Problems add(String field, Message message) {
        byField.putIfAbsent(field, message);
        return this;
    }

    public @Nullable Message of(String field) {
        return byField.get(field);
    }

    public Map<String, Message> all() {
        return java.util.Collections.unmodifiableMap(byField);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }
}
