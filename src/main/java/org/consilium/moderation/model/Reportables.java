package org.consilium.moderation.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.moderation.Hiding;
import org.consilium.moderation.Reportable;
import org.consilium.moderation.Reported;
import org.consilium.platform.Item;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// Asks the module that owns a thing.
@Component
public class Reportables {
    private final Map<String, Reportable> byKind;

    Reportables(List<Reportable> sources) {
        this.byKind =
                sources.stream().collect(Collectors.toMap(Reportable::kind, Function.identity()));
    }

    /// What such a thing is called.
    public Message label(Item item) {
        var source = byKind.get(item.kind());
        return source == null ? Message.of("Something") : source.label();
    }

    /// What all kinds of things that can be reported are called, by kind.
    public Map<String, Message> labels() {
        return byKind.values().stream()
                .collect(Collectors.toMap(Reportable::kind, Reportable::label));
    }

    public Optional<Reported> find(Item item) {
        return Optional.ofNullable(byKind.get(item.kind()))
                .flatMap(source -> source.find(item.id()));
    }

    void hide(Item item, Hiding hiding) {
        var source = byKind.get(item.kind());
        if (source != null) {
            source.hide(item.id(), hiding);
        }
    }

    void show(Item item) {
        var source = byKind.get(item.kind());
        if (source != null) {
            source.show(item.id());
        }
    }
}
