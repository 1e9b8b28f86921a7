package org.consilium.accounts.data;

import java.time.Instant;
import java.util.List;
import org.consilium.ui.Message;

/// Model of `accounts/data/leave`: what stays, when it would happen, and whether it can.
public record DeparturePage(List<Message> stays, Instant dueAt, boolean lastAdministrator) {
    public DeparturePage {
        stays = List.copyOf(stays);
    }
}
