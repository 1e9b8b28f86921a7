package org.consilium.cases.draft;

import java.util.List;
import org.consilium.cases.model.CaseBody;
import org.consilium.cases.model.CaseText;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.platform.Id;
import org.consilium.ui.Attachment;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;

/// What a case must say before it is shown to colleagues.
public final class PublicationPolicy {
    private static final int SHORTEST = 8;
    private static final int BODY = 40_000;

    private PublicationPolicy() {}

    public static Problems check(CaseText text, List<Attachment> images) {
        var problems = Problems.none();
        CaseLimits.check(text).all().forEach(problems::add);
        if (text.question().length() < SHORTEST) {
            problems.add("question", Message.of("Ask in a sentence what you want to know."));
        }
        if (!text.hasBody()) {
            problems.add(
                    "presentation",
                    Message.of("Tell something of the patient: how it began, or what you found."));
        } else if (CaseBody.of(text).length() > BODY) {
            problems.add(
                    "presentation",
                    Message.of(
                            "All together is too long: {most} characters at most.", "most", BODY));
        }
        if (text.specialty() == null) {
            problems.add("specialty", Message.of("Choose the specialty that should look at it."));
        }
        var held =
                images.stream()
                        .flatMap(image -> Id.parse(image.id()).stream())
                        .map(FileId::new)
                        .toList();
        Files.demandDescriptions(images, held, problems);
        Files.demandReviewed(images, held, problems);
        return problems;
    }
}
