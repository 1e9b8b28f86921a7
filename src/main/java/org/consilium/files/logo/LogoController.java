package org.consilium.files.logo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.files.FileId;
import org.consilium.files.TakeOutcome;
import org.consilium.files.model.FileAccess;
import org.consilium.files.model.Rendition;
import org.consilium.files.serving.FileWriter;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Branding;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Choosing the logo, and handing it out: to everybody, because it stands on the sign-in page.
@Controller
class LogoController {
    private static final String PAGE = "/administration/logo";

    private final Logo logo;
    private final Branding branding;
    private final FileAccess access;
    private final FileWriter writer;

    LogoController(Logo logo, Branding branding, FileAccess access, FileWriter writer) {
        this.logo = logo;
        this.branding = branding;
        this.access = access;
        this.writer = writer;
    }

    @GetMapping("/logo/{id}")
    @Access(Who.ANYONE)
    @Nullable Screen show(
            @PathVariable FileId id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (branding.logo().filter(it -> it.id().equals(id.shortForm())).isEmpty()) {
            throw new NotFound();
        }
        writer.write(access.toRead(viewer, id), Rendition.FULL, request, response);
        return null;
    }

    @GetMapping(PAGE)
    @Access(Who.ADMINISTRATOR)
    Screen form() {
        return page(Problems.none());
    }

    @PostMapping(PAGE)
    @Access(Who.ADMINISTRATOR)
    Screen update(Viewer viewer, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(Message.of("Choose a picture first."));
        }
        var name = file.getOriginalFilename();
        return switch (logo.set(viewer, name == null ? "" : name, file)) {
            case TakeOutcome.Taken taken ->
                    Screen.redirect(PAGE).flash(Message.of("It stands on every page from now on."));
            case TakeOutcome.Refused(var why) -> refused(why);
        };
    }

    @DeleteMapping(PAGE)
    @Access(Who.ADMINISTRATOR)
    Screen delete(Viewer viewer) {
        logo.remove(viewer);
        return Screen.redirect(PAGE).flash(Message.of("The name in letters is back."));
    }

    private Screen refused(Message why) {
        return page(Problems.none().add("file", why)).invalid();
    }

    private Screen page(Problems problems) {
        return Screen.of("files/logo", new LogoPage(branding.logo().isPresent(), problems));
    }
}
