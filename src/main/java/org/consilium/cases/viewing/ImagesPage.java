package org.consilium.cases.viewing;

import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.ui.Attachment;

/// Model of `cases/viewing/images`: the images on the page of a case.
public record ImagesPage(CaseId id, List<Attachment> images) {
    public ImagesPage {
        images = List.copyOf(images);
    }

    public String path(Attachment image) {
        return id.path() + "/images/" + image.id();
    }
}
