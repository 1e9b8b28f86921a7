package org.consilium.accounts.data;

import java.time.Instant;
import java.util.List;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;

/// Model of `accounts/data/leave`: what stays, when it would happen, and whether it can.
public record DeparturePage(
        List<Message> stays, Instant dueAt, boolean lastAdministrator, Problems problems) {
    public DeparturePage {
        stays = List.copyOf(stays);
    }
}
