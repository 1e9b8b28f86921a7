package org.consilium.files.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.consilium.audit.Audit;
import org.consilium.files.FileId;
import org.consilium.files.model.FileAccess;
import org.consilium.files.model.Rendition;
import org.consilium.platform.Access;
import org.consilium.platform.Item;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Hands out files, each time to whom their owner admits. Answers nothing where it has written the
/// file itself.
@Controller
class FileController {
    private static final int NOT_FOUND = 404;

    private final FileAccess access;
    private final FileWriter writer;
    private final Audit audit;

    FileController(FileAccess access, FileWriter writer, Audit audit) {
        this.access = access;
        this.writer = writer;
        this.audit = audit;
    }

    /// The whole file; opening it is put on record.
    @GetMapping("/files/{id}")
    @Access(Who.MEMBER)
    @Nullable Screen show(
            @PathVariable FileId id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var opened = access.toRead(viewer, id);
        var owner = opened.owner();
        var file = opened.file();
        if (owner != null && owner.isRecorded() && !viewer.is(file.member())) {
            audit.record(viewer, FileDeeds.OPENED, new Item("file", id.value()), file.member());
        }
        writer.write(opened, Rendition.FULL, request, response);
        return null;
    }

    @GetMapping("/files/{id}/{rendition:large|thumbnail}")
    @Access(Who.MEMBER)
    @Nullable Screen show(
            @PathVariable FileId id,
            @PathVariable String rendition,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var smaller = Rendition.named(rendition).orElseThrow(NotFound::new);
        writer.write(access.toRead(viewer, id), smaller, request, response);
        return null;
    }

    /// The store does not have what the book says: an incident, but not the reader's.
    @ExceptionHandler
    Screen lost(LostObject lost) {
        return Screen.of("files/lost").status(NOT_FOUND);
    }
}
