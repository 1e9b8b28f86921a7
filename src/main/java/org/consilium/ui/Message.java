package org.consilium.ui;

import java.util.LinkedHashMap;
import java.util.Map;

/// A sentence not yet in the reader's language: the English sentence in ICU MessageFormat, which is
/// its own key, and its named arguments (text, numbers, instants).
public record Message(String english, Map<String, Object> arguments) {
    public Message {
        arguments = Map.copyOf(arguments);
    }

    /// `pairs` are names and values in turn: `"count", 3`.
    public static Message of(String english, Object... pairs) {
        return new Message(english, named(pairs));
    }

    static Map<String, Object> named(Object... pairs) {
        if (pairs.length % 2 != 0) {
            throw new IllegalArgumentException("names and values come in pairs");
        }
        var arguments = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            arguments.put((String) pairs[i], pairs[i + 1]);
        }
        return arguments;
    }
}
