package org.consilium.discussions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Wanted;
import org.consilium.platform.MemberId;
import org.consilium.ui.Problems;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Files of the demo world: tracings that are drawn here, and texts of `demo/files`.
@Component
class DemoFiles {
    private final Files files;

    DemoFiles(Files files) {
        this.files = files;
    }

    /// Puts what a thread begins with into its draft; `attached` are names with descriptions.
    List<FileId> take(MemberId author, DraftKey key, Map<String, String> attached) {
        var tray = key.tray(author);
        return attached.entrySet().stream()
                .map(file -> {
                    var content = new ByteArrayResource(content(file.getKey()));
                    var outcome = files.take(tray, Wanted.ATTACHMENT, file.getKey(), content);
                    if (!(outcome instanceof TakeOutcome.Taken taken)) {
                        throw new IllegalStateException(file.getKey() + ": " + outcome);
                    }
                    files.describe(author, Map.of(taken.file(), file.getValue()), Problems.none());
                    files.review(author, taken.file(), 0);
                    return taken.file();
                })
                .toList();
    }

    private static byte[] content(String name) {
        if (name.endsWith(".png")) {
            return DemoTracing.draw(name);
        }
        try {
            return new ClassPathResource("demo/files/" + name).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
