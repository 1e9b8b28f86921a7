package org.consilium.cases.viewing;

import java.util.List;
import java.util.Locale;
import org.consilium.cases.CaseId;
import org.consilium.ui.Attachment;
import org.jspecify.annotations.Nullable;

/// Model of `cases/viewing/image`: one image of a case, or two side by side, in one of the sizes
/// they are kept in.
public record ImagePage(
        CaseId id,
        String question,
        String casePath,
        List<Attachment> images,
        Attachment image,
        @Nullable Attachment beside,
        Size size) {
    public ImagePage {
        images = List.copyOf(images);
    }

    /// How large it is sent.
    public enum Size {
        LARGE,
        FULL;

        static Size of(@Nullable String asked) {
            return "full".equals(asked) ? FULL : LARGE;
        }

        String lower() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Counted from one.
    public int number() {
        return images.indexOf(image) + 1;
    }

    public @Nullable Attachment previous() {
        int at = images.indexOf(image);
        return at > 0 ? images.get(at - 1) : null;
    }

    public @Nullable Attachment next() {
        int at = images.indexOf(image);
        return at + 1 < images.size() ? images.get(at + 1) : null;
    }

    /// Those it can be put beside.
    public List<Attachment> others() {
        return images.stream().filter(each -> !each.equals(image)).toList();
    }

    public List<Attachment> shown() {
        return beside == null ? List.of(image) : List.of(image, beside);
    }

    public int numberOf(Attachment one) {
        return images.indexOf(one) + 1;
    }

    public String source(Attachment one) {
        return size == Size.FULL ? one.fullPath() : one.largePath();
    }

    public String pathTo(Attachment one) {
        return id.path() + "/images/" + one.id();
    }

    public String pathBeside(@Nullable Attachment other, Size wanted) {
        var query = other == null ? "" : "&beside=" + other.id();
        return pathTo(image) + "?size=" + wanted.lower() + query;
    }
}
