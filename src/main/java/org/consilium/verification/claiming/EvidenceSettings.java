package org.consilium.verification.claiming;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long evidence is kept after the last decision on its claim.
@ConfigurationProperties(prefix = "consilium.verification.evidence", ignoreUnknownFields = false)
@Validated
record EvidenceSettings(@DefaultValue("30d") @NotNull Duration kept) {}
