package org.consilium.audit;

import java.util.List;

/// The deeds of a module: a bean, so that the auditor's pages can say each in words.
public record Deeds(List<Deed> all) {
    public Deeds {
        all = List.copyOf(all);
    }

    public static Deeds of(Deed... all) {
        return new Deeds(List.of(all));
    }
}
