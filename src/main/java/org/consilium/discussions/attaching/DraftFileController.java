package org.consilium.discussions.attaching;

import java.util.List;
import org.consilium.discussions.drafts.DraftKey;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Wanted;
import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Takes files of a draft one by one, as `<file-field>` sends them; answers the line of its list.
/// Without JavaScript they come with the form itself.
@Controller
class DraftFileController {
    private final ThreadAccess access;
    private final Files files;

    DraftFileController(ThreadAccess access, Files files) {
        this.access = access;
        this.files = files;
    }

    @PostMapping("/drafts/{key}/files")
    @Access(Who.VERIFIED)
    Screen create(
            @PathVariable("key") String text, @RequestParam MultipartFile file, Viewer viewer) {
        var key = DraftKey.of(text);
        demandWriting(viewer, key);
        var tray = key.tray(viewer.id());
        if (files.in(tray).size() >= Files.MOST) {
            return line(
                    DraftFile.refused(
                            Message.of(
                                    "At most {most} files are taken here.", "most", Files.MOST)));
        }
        var name = file.getOriginalFilename();
        return switch (files.take(tray, Wanted.ATTACHMENT, name == null ? "" : name, file)) {
            case TakeOutcome.Refused refused -> line(DraftFile.refused(refused.why()));
            case TakeOutcome.Taken taken ->
                    line(
                            files.in(tray).stream()
                                    .filter(each -> each.id().equals(taken.file().shortForm()))
                                    .findFirst()
                                    .map(each -> DraftFile.taken(each, key.saveAt()))
                                    .orElseThrow(NotFound::new));
        };
    }

    @DeleteMapping("/drafts/{key}/files/{file}")
    @Access(Who.CLINICIAN)
    ResponseEntity<Void> delete(
            @PathVariable("key") String text, @PathVariable FileId file, Viewer viewer) {
        files.drop(DraftKey.of(text).tray(viewer.id()), List.of(file));
        return ResponseEntity.noContent().build();
    }

    private static Screen line(DraftFile file) {
        return Screen.of("discussions/draft-file", file);
    }

    private void demandWriting(Viewer viewer, DraftKey key) {
        switch (key) {
            case DraftKey.Start start -> access.toStart(viewer, start.place());
            case DraftKey.Reply reply -> access.toReply(viewer, reply.thread());
            case DraftKey.EditThread edit -> access.toEdit(viewer, edit.thread());
            case DraftKey.EditReply edit -> access.toEdit(viewer, edit.reply());
        }
    }
}
