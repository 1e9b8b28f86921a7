package org.consilium.cases.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `<draft-form>` is told: the version that holds now, and its fields if another tab made it.
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftAnswer(int version, @Nullable Map<String, String> fields) {}
