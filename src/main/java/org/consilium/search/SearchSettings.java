package org.consilium.search;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the index, below `consilium.search`.
///
/// `memory`: keep it in memory, build it at the start, and follow only when called, for tests.
@ConfigurationProperties("consilium.search")
public record SearchSettings(@DefaultValue("false") boolean memory) {}
