package org.consilium.notifications.choosing;

import org.consilium.platform.ItemCard;

/// Model of `notifications/thing`; `level` is empty where the thing is as everything else.
public record ThingPage(ItemCard card, String level) {
    public boolean isRoom() {
        return card.item().kind().equals("room");
    }

    /// Where the choice is kept.
    public String action() {
        var form = card.item().shortForm();
        int dash = form.indexOf('-');
        return "/notices/about/" + form.substring(0, dash) + "/" + form.substring(dash + 1);
    }
}
