package org.consilium.cases.draft;

import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// A case begins with its question; all else comes on the next page.
@Controller
class NewCaseController {
    private static final int SHORTEST = 8;

    private final CaseDrafts drafts;
    private final Clock clock;

    NewCaseController(CaseDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /// What is typed to begin.
    record QuestionForm(@Nullable String question) {
        String clean() {
            return question == null ? "" : TypedText.line(question);
        }
    }

    @GetMapping("/cases/new")
    @Access(Who.VERIFIED)
    Screen form() {
        return Screen.of("cases/draft/new", new NewCasePage("", Problems.none()));
    }

    @PostMapping("/cases")
    @Access(Who.VERIFIED)
    Screen create(QuestionForm form, Viewer viewer) {
        var question = form.clean();
        var problems = Problems.none();
        if (question.length() < SHORTEST) {
            problems.add("question", Message.of("Ask in a sentence what you want to know."));
        } else if (question.length() > CaseLimits.QUESTION) {
            problems.add(
                    "question",
                    Message.of(
                            "This is too long: {most} characters at most.",
                            "most",
                            CaseLimits.QUESTION));
        }
        if (!problems.isEmpty()) {
            return Screen.of("cases/draft/new", new NewCasePage(question, problems)).invalid();
        }
        var id = drafts.begin(viewer, question, null, clock.instant());
        return Screen.redirect(id.path() + "/draft");
    }
}
