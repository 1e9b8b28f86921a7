package org.consilium.cases.draft;

import java.util.List;
import java.util.Map;
import org.consilium.cases.CaseId;
import org.consilium.ui.Attachment;
import org.consilium.ui.Problems;

/// Model of `cases/draft/form`. `options` are the words of each choice by the name of its field.
public record DraftPage(
        CaseId id,
        CaseForm form,
        Problems problems,
        Map<String, Map<String, String>> options,
        List<Attachment> files) {
    public DraftPage {
        options = Map.copyOf(options);
        files = List.copyOf(files);
    }

    public String path() {
        return id.path() + "/draft";
    }

    public Map<String, String> optionsOf(String field) {
        return options.getOrDefault(field, Map.of());
    }
}
