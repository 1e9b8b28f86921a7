package org.consilium.cases.sealing;

import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// Why a name should be opened.
record UnsealingForm(@Nullable String reason) {
    String clean() {
        return reason == null ? "" : TypedText.line(reason);
    }
}
