package org.consilium.people.profile;

import org.consilium.files.TakeOutcome;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// One's own photograph.
@Controller
class PhotoController {
    private static final String EDIT = "/people/me/edit";

    private final Photos photos;
    private final EditPages pages;

    PhotoController(Photos photos, EditPages pages) {
        this.photos = photos;
        this.pages = pages;
    }

    @PostMapping("/people/me/photo")
    @Access(Who.CLINICIAN)
    Screen create(@RequestParam(required = false) @Nullable MultipartFile photo, Viewer viewer) {
        if (photo == null || photo.isEmpty()) {
            return refused(viewer, Message.of("Choose a picture first."));
        }
        return switch (photos.set(viewer, photo)) {
            case TakeOutcome.Taken taken ->
                    Screen.redirect(EDIT).flash(Message.of("Colleagues see your photograph now."));
            case TakeOutcome.Refused refused -> refused(viewer, refused.why());
        };
    }

    @DeleteMapping("/people/me/photo")
    @Access(Who.CLINICIAN)
    Screen delete(Viewer viewer) {
        photos.remove(viewer);
        return Screen.redirect(EDIT).flash(Message.of("Your photograph is removed."));
    }

    private Screen refused(Viewer viewer, Message why) {
        return Screen.of("people/edit", pages.of(viewer, why)).invalid();
    }
}
