package org.consilium.accounts.data;

import java.util.List;
import org.consilium.ui.Message;
import org.jspecify.annotations.Nullable;

/// Model of `accounts/data/show`. `stays` is what remains when they leave; `last` their last wish
/// to.
public record DataPage(List<Export> exports, List<Message> stays, @Nullable Departure last) {
    public DataPage {
        exports = List.copyOf(exports);
        stays = List.copyOf(stays);
    }

    public boolean isMaking() {
        return exports.stream().anyMatch(Export::isBeingMade);
    }
}
