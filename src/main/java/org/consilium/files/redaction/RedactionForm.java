package org.consilium.files.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// The boxes of a picture. `box` are those in the list, the four numbers the one that is typed;
/// `add`, `propose`, `remove` and `burn` are buttons.
public record RedactionForm(
        Integer revision,
        String left,
        String top,
        String width,
        String height,
        List<String> box,
        String add,
        String propose,
        String remove,
        String burn,
        String back) {
    private static final int MOST = 100;

    public RedactionForm(
            @Nullable Integer revision,
            @Nullable String left,
            @Nullable String top,
            @Nullable String width,
            @Nullable String height,
            @Nullable List<String> box,
            @Nullable String add,
            @Nullable String propose,
            @Nullable String remove,
            @Nullable String burn,
            @Nullable String back) {
        this.revision = revision == null ? 0 : revision;
        this.left = or(left);
        this.top = or(top);
        this.width = or(width);
        this.height = or(height);
        this.box = box == null ? List.of() : List.copyOf(box);
        this.add = or(add);
        this.propose = or(propose);
        this.remove = or(remove);
        this.burn = or(burn);
        this.back = or(back);
    }

    static RedactionForm empty(int revision, @Nullable String back) {
        return new RedactionForm(
                revision, null, null, null, null, null, null, null, null, null, back);
    }

    boolean isToBurn() {
        return !burn.isEmpty();
    }

    /// Whether the four fields hold a box that is not in the list.
    private boolean isTyped() {
        return !(left + top + width + height).isBlank();
    }

    /// The boxes after the button that was pressed. A box that is typed counts with the button that
    /// blacks out too: nobody means to leave it out.
    List<Box> boxes(Problems problems) {
        var boxes = new ArrayList<Box>();
        box.stream()
                .filter(each -> !each.equals(remove))
                .map(Box::parse)
                .forEach(each -> each.ifPresent(boxes::add));
        Box.parse(propose).ifPresent(boxes::add);
        if (!add.isEmpty() || (isToBurn() && isTyped())) {
            typed(problems).ifPresent(boxes::add);
        }
        if (isToBurn() && boxes.isEmpty()) {
            problems.add("left", Message.of("Draw or type at least one box."));
        }
        if (boxes.size() > MOST) {
            problems.add("left", Message.of("At most {most} boxes are taken.", "most", MOST));
        }
        return boxes.stream().distinct().limit(MOST).toList();
    }

    private Optional<Box> typed(Problems problems) {
        var typed =
                Box.parse(
                        String.join(" ", number(left), number(top), number(width), number(height)));
        if (typed.isEmpty()) {
            problems.add(
                    "left",
                    Message.of(
                            "Four numbers from 0 to 100, please: where the box begins from the left and from the top, how wide it is and how high."));
        }
        return typed;
    }

    private static String number(String typed) {
        return typed.strip().replace(',', '.').replace("%", "");
    }

    /// The same with nothing typed, after that was added.
    RedactionForm added() {
        return empty(revision, back);
    }

    private static String or(@Nullable String value) {
        return value == null ? "" : value;
    }
}
