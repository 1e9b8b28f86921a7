package org.consilium.cases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilium.cases.model.CasePart;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.SeenCase;
import org.consilium.platform.Viewer;
import org.consilium.ui.Fragment;
import org.consilium.ui.Markdown;
import org.consilium.ui.Message;
import org.springframework.stereotype.Component;

/// What the author says of the patient, in the order in which a colleague would tell it.
@Component
class Presentation implements CasePart {
    private static final int ORDER = 10;

    private final Markdown markdown;

    Presentation(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Fragment> of(Viewer viewer, SeenCase seen) {
        var report = seen.report();
        return Optional.of(
                new Fragment(
                        "cases/reading/presentation",
                        new PresentationPage(report, before(report), after(report))));
    }

    @Override
    public Optional<Fragment> printed(Viewer viewer, SeenCase seen) {
        return of(viewer, seen);
    }

    private List<PresentationPage.Section> before(CaseReport report) {
        var text = report.text();
        var sections = new ArrayList<PresentationPage.Section>();
        add(sections, Message.of("Presentation"), text.presentation());
        add(sections, Message.of("Course"), text.course());
        add(sections, Message.of("Findings"), text.findings());
        return sections;
    }

    private List<PresentationPage.Section> after(CaseReport report) {
        var text = report.text();
        var sections = new ArrayList<PresentationPage.Section>();
        add(sections, Message.of("What was tried"), text.tried());
        add(sections, Message.of("What the author thinks"), text.thinking());
        return sections;
    }

    private void add(List<PresentationPage.Section> sections, Message title, String body) {
        if (!body.isBlank()) {
            sections.add(new PresentationPage.Section(title, markdown.toHtml(body)));
        }
    }
}
