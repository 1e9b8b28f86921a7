package org.consilium.cases.withdrawal;

import org.jspecify.annotations.Nullable;

/// The code as a patient typed it.
record CodeForm(@Nullable String code) {
    String typed() {
        return code == null ? "" : code.strip();
    }
}
