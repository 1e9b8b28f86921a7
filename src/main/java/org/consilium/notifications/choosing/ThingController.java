package org.consilium.notifications.choosing;

import java.util.Set;
import java.util.UUID;
import org.consilium.notifications.model.Level;
import org.consilium.notifications.model.ThingChoiceRepository;
import org.consilium.platform.Access;
import org.consilium.platform.Id;
import org.consilium.platform.Item;
import org.consilium.platform.ItemCard;
import org.consilium.platform.Items;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the viewer hears of one thread or one room.
@Controller
class ThingController {
    private static final Set<String> KINDS = Set.of("thread", "room");

    private final Items items;
    private final ThingChoiceRepository things;
    private final Choosing choosing;

    ThingController(Items items, ThingChoiceRepository things, Choosing choosing) {
        this.items = items;
        this.things = things;
        this.choosing = choosing;
    }

    @GetMapping("/notices/about/{kind}/{id}")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, @PathVariable String kind, @PathVariable String id) {
        var card = card(viewer, kind, id);
        var level = things.find(viewer.id(), card.item()).map(Level::name).orElse("");
        return Screen.of("notifications/thing", new ThingPage(card, level));
    }

    @PostMapping("/notices/about/{kind}/{id}")
    @Access(Who.MEMBER)
    Screen update(
            Viewer viewer,
            @PathVariable String kind,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String level) {
        var card = card(viewer, kind, id);
        choosing.keepLevel(viewer.id(), card.item(), level);
        return Screen.redirect(card.path()).flash(Message.of("Your choice is kept."));
    }

    private ItemCard card(Viewer viewer, String kind, String id) {
        UUID thing = Id.parse(id).orElseThrow(NotFound::new);
        if (!KINDS.contains(kind)) {
            throw new NotFound();
        }
        return items.find(viewer, new Item(kind, thing)).orElseThrow(NotFound::new);
    }
}
