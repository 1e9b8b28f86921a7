package org.consilium.files.taking;

import static org.assertj.core.api.Assertions.assertThat;

import org.consilium.files.FileLimits;
import org.consilium.files.Samples;
import org.consilium.files.Scanner.Verdict;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.files.storing.FileStore;
import org.consilium.files.storing.Incoming;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.RateLimits;
import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/// What the scanner says, and what it cannot say, decides before anything else is looked at.
@ConsiliumTest
class ScannedFileDbTest {
    private final Incoming incoming;
    private final Pictures pictures;
    private final FileStore store;
    private final Book book;
    private final RateLimits limits;
    private final FileLimits sizes;
    private final Ids ids;

    ScannedFileDbTest(
            Incoming incoming,
            Pictures pictures,
            FileStore store,
            Book book,
            RateLimits limits,
            FileLimits limitsOfSize,
            Ids ids) {
        this.incoming = incoming;
        this.pictures = pictures;
        this.store = store;
        this.book = book;
        this.limits = limits;
        this.sizes = limitsOfSize;
        this.ids = ids;
    }

    private TakeOutcome take(Verdict verdict) {
        var takeFile =
                new TakeFile(incoming, file -> verdict, pictures, store, book, limits, sizes);
        return takeFile.take(
                Tray.of(new MemberId(ids.next()), "scanned"),
                Wanted.ATTACHMENT,
                "a.pdf",
                new ByteArrayResource(Samples.pdf()));
    }

    @Test
    void takesOnlyWhatWasFoundClean() {
        assertThat(take(Verdict.CLEAN)).isInstanceOf(TakeOutcome.Taken.class);
        assertThat(take(Verdict.HARMFUL)).isInstanceOf(TakeOutcome.Refused.class);
        assertThat(take(Verdict.UNCHECKED)).isInstanceOf(TakeOutcome.Refused.class);
    }
}
