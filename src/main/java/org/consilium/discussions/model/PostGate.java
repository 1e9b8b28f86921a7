package org.consilium.discussions.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consilium.deidentification.Gate;
import org.consilium.deidentification.GateForm;
import org.consilium.deidentification.GateReview;
import org.consilium.deidentification.GatedText;
import org.consilium.discussions.TypedTags;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.SentFiles;
import org.consilium.files.Tray;
import org.consilium.platform.Item;
import org.consilium.ui.Attachment;
import org.springframework.stereotype.Component;

/// The identifier gate before posts: title, text, tags, and what pictures are said to show. Names
/// of files are cleaned when they are taken.
@Component
public class PostGate {
    private static final String ALT = "alt-";

    /// What a post says in words; a reply has no title and no tags.
    public record Wording(String title, String body, List<String> tags) {
        public Wording {
            tags = List.copyOf(tags);
        }

        public static Wording ofReply(String body) {
            return new Wording("", body, List.of());
        }

        private List<GatedText> texts() {
            var texts = new ArrayList<GatedText>();
            if (!title.isEmpty()) {
                texts.add(new GatedText("title", title));
            }
            texts.add(new GatedText("body", body));
            if (!tags.isEmpty()) {
                texts.add(new GatedText("tags", spoken(tags)));
            }
            return texts;
        }

        /// `john-smith` is read as "John Smith".
        private static String spoken(List<String> tags) {
            return tags.stream()
                    .map(tag -> capitals(tag.replace('-', ' ')))
                    .collect(Collectors.joining(",\n"));
        }

        private static String capitals(String words) {
            var spoken = new StringBuilder(words);
            for (int i = 0; i < spoken.length(); i++) {
                if (i == 0 || spoken.charAt(i - 1) == ' ') {
                    spoken.setCharAt(i, Character.toTitleCase(spoken.charAt(i)));
                }
            }
            return spoken.toString();
        }
    }

    private final Gate gate;
    private final Files files;

    PostGate(Gate gate, Files files) {
        this.gate = gate;
        this.files = files;
    }

    /// Of a post that is new, with what lies in its draft's tray.
    public GateReview review(Wording wording, Tray tray, List<FileId> held, GateForm form) {
        var shown = held.isEmpty() ? List.<Attachment>of() : files.in(tray);
        return gate.review(texts(wording, shown, held), form);
    }

    /// Of a form that is only shown, with all that lies in its draft's tray.
    public GateReview review(Wording wording, Tray tray, GateForm form) {
        return gate.review(texts(wording, files.in(tray)), form);
    }

    /// Of a post that is changed; `shown` are its files and those in the tray.
    public GateReview review(
            Wording wording, Collection<Attachment> shown, GateForm form, Item post) {
        return gate.review(texts(wording, shown), form, post);
    }

    /// Of a form that changes a post and is only shown.
    public GateReview review(Wording wording, GateForm form, Item post) {
        return gate.review(wording.texts(), form, post);
    }

    public void record(Item post, GateReview review) {
        gate.record(post, review);
    }

    /// What a form says after a replacement was pressed in it.
    public record Replaced(String title, String body, String tags, SentFiles sent) {}

    public Replaced replaced(Wording wording, SentFiles sent, GateForm form) {
        var texts = wording.texts();
        sent.texts().forEach((file, alt) -> texts.add(new GatedText(alt(file.shortForm()), alt)));
        var replaced = gate.replaced(texts, form);
        var alts = new LinkedHashMap<FileId, String>();
        sent.texts()
                .forEach((file, alt) ->
                        alts.put(file, replaced.getOrDefault(alt(file.shortForm()), alt)));
        return new Replaced(
                replaced.getOrDefault("title", ""),
                replaced.getOrDefault("body", ""),
                tags(wording, replaced),
                sent.with(alts));
    }

    /// The tags as they were typed, unless something in them was replaced.
    private static String tags(Wording wording, Map<String, String> replaced) {
        var spoken = replaced.getOrDefault("tags", "");
        var same = spoken.equals(Wording.spoken(wording.tags()));
        return same ? String.join(", ", wording.tags()) : String.join(", ", TypedTags.of(spoken));
    }

    private static List<GatedText> texts(
            Wording wording, Collection<Attachment> shown, List<FileId> held) {
        var sent = held.stream().map(FileId::shortForm).toList();
        return texts(wording, shown.stream().filter(file -> sent.contains(file.id())).toList());
    }

    private static List<GatedText> texts(Wording wording, Collection<Attachment> shown) {
        var texts = wording.texts();
        for (var file : shown) {
            if (!file.alt().isBlank()) {
                texts.add(new GatedText(alt(file.id()), file.alt()));
            }
        }
        return texts;
    }

    private static String alt(String file) {
        return ALT + file;
    }
}
