package org.consilium.moderation.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.moderation.HouseRule;
import org.consilium.moderation.Reported;
import org.consilium.ui.Message;
import org.consilium.ui.Page;
import org.consilium.ui.Problems;

/// Model of `moderation/report`: the form.
public record ReportPage(
        Reported thing,
        Message kind,
        ReportForm form,
        Problems problems,
        List<HouseRule> rules,
        CrisisLines crisis) {

    public ReportPage {
        rules = List.copyOf(rules);
    }

    public Map<String, String> reasons(Page page) {
        var names = new LinkedHashMap<String, String>();
        rules.forEach(rule -> names.put(rule.code(), page.t(rule.name())));
        return names;
    }

    public Map<String, String> hints(Page page) {
        var texts = new LinkedHashMap<String, String>();
        rules.forEach(rule -> texts.put(rule.code(), page.t(rule.text())));
        return texts;
    }
}
