package org.consilium.cases.viewing;

import java.util.List;
import java.util.Optional;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
import org.consilium.cases.model.CasePart;
import org.consilium.cases.model.CaseReport;
import org.consilium.cases.model.SeenCase;
import org.consilium.files.Files;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.ui.Attachment;
import org.consilium.ui.Fragment;
import org.springframework.stereotype.Component;

/// The images of a case: on its page, and for the pages of this feature. They are those of its
/// thread.
@Component
class CaseImages implements CasePart {
    private static final int ORDER = 20;
    private static final String THREAD = "thread";

    private final CaseAccess access;
    private final Files files;

    CaseImages(CaseAccess access, Files files) {
        this.access = access;
        this.files = files;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Fragment> of(Viewer viewer, SeenCase seen) {
        var images = of(seen.report());
        return images.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Fragment(
                                "cases/viewing/images",
                                new ImagesPage(seen.report().id(), images)));
    }

    /// A published case that this viewer may read; a draft has no such pages, a withdrawn case has
    /// none any more.
    CaseReport toView(Viewer viewer, CaseId id) {
        var report = access.toRead(viewer, id);
        if (!report.isPublished()) {
            throw new NotFound();
        }
        return report;
    }

    List<Attachment> of(CaseReport report) {
        return files.of(THREAD, report.threadOrThrow().value()).stream()
                .filter(Attachment::isPicture)
                .toList();
    }
}
