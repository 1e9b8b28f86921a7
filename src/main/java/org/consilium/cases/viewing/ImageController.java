package org.consilium.cases.viewing;

import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Attachment;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// An image of a case by itself, or two side by side. Without script its sizes are links; with it,
/// the image is moved, turned and lit in place.
@Controller
class ImageController {
    private final CaseImages images;

    ImageController(CaseImages images) {
        this.images = images;
    }

    @GetMapping("/cases/{id}/images/{file}")
    @Access(Who.CLINICIAN)
    Screen show(
            @PathVariable CaseId id,
            @PathVariable String file,
            @RequestParam(required = false) @Nullable String beside,
            @RequestParam(required = false) @Nullable String size,
            Viewer viewer) {
        var report = images.toView(viewer, id);
        var all = images.of(report);
        var page =
                new ImagePage(
                        id,
                        report.text().question(),
                        report.path(),
                        all,
                        find(all, file),
                        beside == null || beside.equals(file) ? null : find(all, beside),
                        ImagePage.Size.of(size));
        return Screen.of("cases/viewing/image", page);
    }

    private static Attachment find(List<Attachment> images, String id) {
        return images.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
