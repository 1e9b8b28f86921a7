package org.consilium.groups.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.consilium.accounts.Members;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.discussions.ImportedTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Takes a file of texts into a room, some hundred in each transaction: what was taken in stays
/// when it breaks off, and a second run goes on from there.
@Component
class ImportPosts {
    private static final int AT_ONCE = 400;
    private static final int TOLD = 20;

    private final ImportedTexts texts;
    private final LibraryRooms rooms;
    private final Members members;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    ImportPosts(
            ImportedTexts texts,
            LibraryRooms rooms,
            Members members,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.texts = texts;
        this.rooms = rooms;
        this.members = members;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /// What came of a file. `refused` are lines that are no texts, with the reason; `held` are
    /// names of texts in which something is open. Only some of each are kept to be told.
    record Summary(
            long lines,
            long published,
            long before,
            long heldCount,
            List<String> held,
            long refusedCount,
            List<String> refused) {}

    /// Reads on until the end; tells `progress` how many lines it has taken.
    @FunctionalInterface
    interface Progress {
        void at(long lines, long bytes);
    }

    Summary run(InputStream file, String room, boolean literature, Progress progress)
            throws IOException {
        var keeper = members.library();
        var place = rooms.find(room, keeper);
        var into =
                new ImportedTexts.Into(place, rooms.key(room), keeper, literature, clock.instant());
        var run = new Run(into);
        var lines = new Lines(file);
        for (var line = lines.next(); line != null; line = lines.next()) {
            run.take(line, lines.isTooLong());
            progress.at(run.number, lines.bytesRead());
        }
        run.flush();
        rooms.countAnew(place);
        audit.record(
                Note.ofSystem(ImportDeeds.IMPORT)
                        .with("published", run.published)
                        .with("held", run.heldCount)
                        .with("literature", literature));
        return run.summary();
    }

    private final class Run {
        private final ImportedTexts.Into into;
        private final List<ImportedTexts.Text> waiting = new ArrayList<>();
        private final List<String> held = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private long number;
        private long published;
        private long before;
        private long heldCount;
        private long refusedCount;

        Run(ImportedTexts.Into into) {
            this.into = into;
        }

        void take(byte[] line, boolean isTooLong) {
            number++;
            if (isTooLong) {
                refuse("the line is longer than a million bytes");
                return;
            }
            if (new String(line, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
                return;
            }
            switch (ImportedLine.of(line, json)) {
                case ImportedLine.Bad bad -> refuse(bad.why());
                case ImportedLine.Good good -> waiting.add(good.text());
            }
            if (waiting.size() == AT_ONCE) {
                flush();
            }
        }

        private void refuse(String why) {
            refusedCount++;
            if (refused.size() < TOLD) {
                refused.add("line " + number + ": " + why);
            }
        }

        void flush() {
            var taken = texts.take(into, waiting);
            published += taken.published();
            before += taken.before();
            heldCount += taken.held().size();
            taken.held().stream().limit(TOLD - Math.min(TOLD, held.size())).forEach(held::add);
            waiting.clear();
        }

        Summary summary() {
            return new Summary(number, published, before, heldCount, held, refusedCount, refused);
        }
    }
}
