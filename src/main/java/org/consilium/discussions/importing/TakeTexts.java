package org.consilium.discussions.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GatedText;
import org.consilium.discussions.ImportedTexts.Into;
import org.consilium.discussions.ImportedTexts.Taken;
import org.consilium.discussions.ImportedTexts.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Publishes some texts, and holds those in which the gate finds something.
@Component
public class TakeTexts {
    private final Gate gate;
    private final ImportRepository imports;

    TakeTexts(Gate gate, ImportRepository imports) {
        this.gate = gate;
        this.imports = imports;
    }

    @Transactional
    public Taken take(Into into, Collection<Text> texts) {
        if (texts.isEmpty()) {
            return new Taken(0, List.of(), 0);
        }
        var known = imports.known(texts.stream().map(text -> id(into, text)).toList());
        var published = new ArrayList<ImportRepository.Kept>();
        var held = new ArrayList<ImportRepository.Kept>();
        var seen = new HashSet<UUID>();
        int before = 0;
        for (var text : texts) {
            var id = id(into, text);
            if (!seen.add(id)
                    || known.published().contains(id)
                    || (!into.literature() && known.held().contains(id))) {
                before++;
            } else {
                int open = into.literature() ? 0 : open(text);
                (open == 0 ? published : held).add(new ImportRepository.Kept(id, text, open));
            }
        }
        imports.publish(into, published);
        imports.hold(into, held);
        return new Taken(
                published.size(),
                held.stream().map(each -> each.text().external()).toList(),
                before);
    }

    private int open(Text text) {
        var gated =
                List.of(new GatedText("title", text.title()), new GatedText("body", text.body()));
        return gate.review(gated, GateForm.none()).open();
    }

    /// The same name in the same collection is the same text, on every instance: so the order of
    /// results that are alike is the same too.
    private static UUID id(Into into, Text text) {
        var name = "imported\n" + into.collection() + "\n" + text.external();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
