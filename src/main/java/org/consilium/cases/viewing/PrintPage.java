package org.consilium.cases.viewing;

import java.time.Instant;
import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.ui.Attachment;
import org.consilium.ui.Fragment;

/// Model of `cases/viewing/print` and `cases/viewing/sheet`: a case as it stands on paper.
public record PrintPage(
        CaseId id,
        String casePath,
        String title,
        List<Fragment> parts,
        List<Attachment> images,
        Citation citation,
        Instant now) {
    public PrintPage {
        parts = List.copyOf(parts);
        images = List.copyOf(images);
    }

    public String pdfPath() {
        return id.path() + "/pdf";
    }
}
