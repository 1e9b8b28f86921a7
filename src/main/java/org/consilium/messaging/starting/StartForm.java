package org.consilium.messaging.starting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.consilium.platform.Ids;
import org.consilium.platform.SubmissionId;
import org.consilium.ui.TypedText;
import org.jspecify.annotations.Nullable;

/// The first message to somebody, as it is typed; `to` are handles with commas between them, `name`
/// is that of a group.
public record StartForm(String to, String name, String body, String submission) {
    public StartForm(
            @Nullable String to,
            @Nullable String name,
            @Nullable String body,
            @Nullable String submission) {
        this.to = to == null ? "" : to;
        this.name = name == null ? "" : name;
        this.body = body == null ? "" : body;
        this.submission = submission == null ? "" : submission;
    }

    static StartForm fresh(@Nullable String to, String body, Ids ids) {
        var submission = new SubmissionId(ids.next());
        return new StartForm(to, "", body, submission.shortForm());
    }

    List<String> handles() {
        return Arrays.stream(to.split("[,;\\s]+"))
                .map(each -> each.startsWith("@") ? each.substring(1) : each)
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    String cleanName() {
        return TypedText.line(name);
    }

    String cleanBody() {
        return TypedText.lines(body);
    }

    /// The same with one more to write to.
    public String with(String handle) {
        return to.isBlank() ? handle : to.strip() + "," + handle;
    }
}
