package org.consilium.cases.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.cases.model.CaseBody;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.rarity.Rare;
import org.consilium.ui.Attachment;
import org.consilium.ui.Held;
import org.consilium.ui.Page;
import org.consilium.ui.Problems;

/// Model of `cases/publication/form`. `held` is what the gate found, `rare` why nobody in it is
/// named and it is held all the same; `options` are the words of each choice by the name of its
/// field.
public record PublicationPage(
        CaseReport report,
        PublicationForm form,
        Problems problems,
        Held held,
        Rare rare,
        Map<String, Map<String, String>> options,
        List<Attachment> images) {
    public PublicationPage {
        options = Map.copyOf(options);
        images = List.copyOf(images);
    }

    /// The two ways to stand behind a case, in the reader's language.
    public static Map<String, String> names(Page page) {
        var names = new LinkedHashMap<String, String>();
        names.put("real", page.t("My name, {name}", "name", page.viewer().name()));
        names.put("sealed", page.t("“Verified colleague” and my specialty; my name is sealed"));
        return names;
    }

    public static Map<String, String> nameHints(Page page) {
        return Map.of(
                "sealed",
                page.t(
                        "Nobody sees who you are, and the database does not hold it. Two keepers together can open it for a reason, and everybody sees that they did."));
    }

    /// All that it will say, in one text.
    public String body() {
        return CaseBody.of(report.text());
    }

    public String path() {
        return report.id().path() + "/publication";
    }

    public Map<String, String> optionsOf(String field) {
        return options.getOrDefault(field, Map.of());
    }
}
