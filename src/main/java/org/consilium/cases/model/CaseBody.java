package org.consilium.cases.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.deidentification.GatedText;
import org.consilium.discussions.TypedTags;
import org.consilium.ui.Attachment;

/// A case as one text: for the search, the history of its changes and quotes. And the same in the
/// pieces that the gate reads: everything somebody typed, file names and descriptions too.
public final class CaseBody {
    private CaseBody() {}

    public static String of(CaseText text) {
        var patient =
                Stream.of(
                                text.age() == null ? "" : text.age().label().english(),
                                text.sex() == null ? "" : text.sex().label().english(),
                                text.setting() == null ? "" : text.setting().label().english())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        var parts = new ArrayList<String>();
        add(parts, "", patient);
        add(parts, "## Presentation\n\n", text.presentation());
        add(parts, "## Course\n\n", text.course());
        add(parts, "## Findings\n\n", text.findings());
        add(parts, "## Results\n\n", results(text.results()));
        add(parts, "## What was tried\n\n", text.tried());
        add(parts, "## What the author thinks\n\n", text.thinking());
        return String.join("\n\n", parts);
    }

    public static List<GatedText> gated(CaseText text, List<Attachment> files) {
        var texts = new ArrayList<GatedText>();
        texts.add(new GatedText("question", text.question()));
        texts.add(new GatedText("presentation", text.presentation()));
        texts.add(new GatedText("course", text.course()));
        texts.add(new GatedText("findings", text.findings()));
        for (int i = 0; i < text.results().size(); i++) {
            var row = text.results().get(i);
            var name = "result-" + (i + 1) + "-";
            texts.add(new GatedText(name + "name", row.name()));
            texts.add(new GatedText(name + "value", row.value()));
            texts.add(new GatedText(name + "unit", row.unit()));
            texts.add(new GatedText(name + "usual", row.usual()));
        }
        texts.add(new GatedText("tried", text.tried()));
        texts.add(new GatedText("thinking", text.thinking()));
        texts.add(new GatedText("tags", String.join(", ", text.tags())));
        for (var file : files) {
            texts.add(new GatedText("file-" + file.id(), file.name()));
            texts.add(new GatedText("alt-" + file.id(), file.alt()));
        }
        return texts.stream().filter(each -> !each.text().isBlank()).toList();
    }

    /// The text with what the gate put in place of what it found.
    public static CaseText with(CaseText text, Map<String, String> fields) {
        var results = new ArrayList<TestResult>();
        for (int i = 0; i < text.results().size(); i++) {
            var row = text.results().get(i);
            var name = "result-" + (i + 1) + "-";
            results.add(
                    new TestResult(
                            fields.getOrDefault(name + "name", row.name()),
                            fields.getOrDefault(name + "value", row.value()),
                            fields.getOrDefault(name + "unit", row.unit()),
                            fields.getOrDefault(name + "usual", row.usual())));
        }
        var tags = fields.get("tags");
        return new CaseText(
                fields.getOrDefault("question", text.question()),
                text.age(),
                text.sex(),
                text.setting(),
                fields.getOrDefault("presentation", text.presentation()),
                fields.getOrDefault("course", text.course()),
                fields.getOrDefault("findings", text.findings()),
                results,
                fields.getOrDefault("tried", text.tried()),
                fields.getOrDefault("thinking", text.thinking()),
                text.specialty(),
                tags == null ? text.tags() : TypedTags.of(tags));
    }

    /// The images with what the gate put into their descriptions.
    public static List<Attachment> described(List<Attachment> files, Map<String, String> fields) {
        return files.stream()
                .map(file -> file.described(fields.getOrDefault("alt-" + file.id(), file.alt())))
                .toList();
    }

    private static void add(List<String> parts, String title, String body) {
        if (!body.isBlank()) {
            parts.add(title + body);
        }
    }

    private static String results(List<TestResult> results) {
        return results.stream().map(row -> "- " + row.line()).collect(Collectors.joining("\n"));
    }
}
