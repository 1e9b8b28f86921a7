package org.consilium.accounts.data;

import java.time.Duration;
import java.util.List;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Model of `accounts/data/show`. Copies can be fetched for `kept`; who leaves is deleted after
/// `toThink`. `stays` is what remains when they leave; `last` their last wish to.
public record DataPage(
        List<Export> exports,
        List<Message> stays,
        @Nullable Departure last,
        Duration kept,
        Duration toThink) {
    public DataPage {
        exports = List.copyOf(exports);
        stays = List.copyOf(stays);
    }

    public boolean isMaking() {
        return exports.stream().anyMatch(Export::isBeingMade);
    }
}
