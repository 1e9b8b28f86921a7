package org.consilium.verification.registry;

import java.util.List;
import org.consilium.ui.Message;

/// What a registry says of a claim.
public sealed interface RegistryAnswer {
    /// The record agrees in every aspect.
    record Match(List<Finding> findings) implements RegistryAnswer {}

    /// The number is recorded, and something differs.
    record Mismatch(List<Finding> findings) implements RegistryAnswer {
        /// The registry says that this number no longer stands for a right to practise.
        public boolean isDeactivated() {
            return findings.stream()
                    .anyMatch(found -> found.aspect() == Finding.Aspect.STATUS && !found.agrees());
        }
    }

    /// There is no such number in the record, or no record this instance could ask.
    record Unknown() implements RegistryAnswer {}

    /// The number is formed as it should be; more cannot be said.
    record FormatOnly() implements RegistryAnswer {}

    /// The number cannot be one of this registry.
    record BadFormat(Message why) implements RegistryAnswer {}

    default List<Finding> findings() {
        return List.of();
    }
}
