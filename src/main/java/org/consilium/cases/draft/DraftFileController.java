package org.consilium.cases.draft;

import java.util.List;
import org.consilium.cases.CaseId;
import org.consilium.cases.model.CaseAccess;
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

/// Takes images of a case one by one, as `<file-field>` sends them; answers the line of its list.
/// Without JavaScript they come with the form itself.
@Controller
class DraftFileController {
    private final CaseAccess access;
    private final Files files;

    DraftFileController(CaseAccess access, Files files) {
        this.access = access;
        this.files = files;
    }

    @PostMapping("/cases/{id}/files")
    @Access(Who.VERIFIED)
    Screen create(@PathVariable CaseId id, @RequestParam MultipartFile file, Viewer viewer) {
        access.toEdit(viewer, id);
        var tray = CaseDrafts.tray(viewer.id(), id);
        if (files.in(tray).size() >= Files.MOST) {
            return line(
                    DraftFile.refused(
                            Message.of(
                                    "At most {most} files are taken here.", "most", Files.MOST)));
        }
        var name = file.getOriginalFilename();
        return switch (files.take(tray, Wanted.PICTURE, name == null ? "" : name, file)) {
            case TakeOutcome.Refused(var why) -> line(DraftFile.refused(why));
            case TakeOutcome.Taken taken ->
                    line(
                            files.in(tray).stream()
                                    .filter(each -> each.id().equals(taken.file().shortForm()))
                                    .findFirst()
                                    .map(each -> DraftFile.taken(each, id.path() + "/draft"))
                                    .orElseThrow(NotFound::new));
        };
    }

    @DeleteMapping("/cases/{id}/files/{file}")
    @Access(Who.CLINICIAN)
    ResponseEntity<Void> delete(@PathVariable CaseId id, @PathVariable FileId file, Viewer viewer) {
        files.drop(CaseDrafts.tray(viewer.id(), id), List.of(file));
        return ResponseEntity.noContent().build();
    }

    private static Screen line(DraftFile file) {
        return Screen.of("cases/draft/file", file);
    }
}
