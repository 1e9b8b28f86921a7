package org.consilium.messaging.attaching;

import java.util.List;
import org.consilium.files.FileId;
import org.consilium.files.Files;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Wanted;
import org.consilium.messaging.ConversationId;
import org.consilium.messaging.model.ConversationAccess;
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

/// Takes files for a message one by one, as `<file-field>` sends them; answers the line of its
/// list.
@Controller
class MessageFileController {
    private final ConversationAccess access;
    private final Files files;

    MessageFileController(ConversationAccess access, Files files) {
        this.access = access;
        this.files = files;
    }

    @PostMapping("/messages/{id}/files")
    @Access(Who.MEMBER)
    Screen create(
            @PathVariable ConversationId id, @RequestParam MultipartFile file, Viewer viewer) {
        access.toRead(viewer, id);
        var tray = MessageFiles.tray(viewer.id(), id);
        if (files.in(tray).size() >= Files.MOST) {
            return line(
                    new SentFile(
                            null,
                            Message.of(
                                    "At most {most} files are taken here.", "most", Files.MOST)));
        }
        var name = file.getOriginalFilename();
        return switch (files.take(tray, Wanted.ATTACHMENT, name == null ? "" : name, file)) {
            case TakeOutcome.Refused refused -> line(new SentFile(null, refused.why()));
            case TakeOutcome.Taken taken ->
                    line(
                            files.in(tray).stream()
                                    .filter(each -> each.id().equals(taken.file().shortForm()))
                                    .findFirst()
                                    .map(each -> new SentFile(each, null))
                                    .orElseThrow(NotFound::new));
        };
    }

    @DeleteMapping("/messages/{id}/files/{file}")
    @Access(Who.MEMBER)
    ResponseEntity<Void> delete(
            @PathVariable ConversationId id, @PathVariable FileId file, Viewer viewer) {
        files.drop(MessageFiles.tray(viewer.id(), id), List.of(file));
        return ResponseEntity.noContent().build();
    }

    private static Screen line(SentFile file) {
        return Screen.of("messaging/sent-file", file);
    }
}
