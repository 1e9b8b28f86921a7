package org.consilium.notifications.outbox;

import org.consilium.platform.Access;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A mail's HTML as its reader sees it, in a sandbox: nothing in it runs, loads or belongs to this
/// site.
@Controller
class LetterController {
    private static final String POLICY =
            "sandbox allow-top-navigation-by-user-activation; default-src 'none';"
                    + " style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    private final OutboxAccess access;

    LetterController(OutboxAccess access) {
        this.access = access;
    }

    @GetMapping("/outbox/{id}/html")
    @Access(Who.ANYONE)
    ResponseEntity<String> show(Viewer viewer, @PathVariable MailId id) {
        var mail = access.toRead(viewer, id);
        if (!mail.hasText()) {
            throw new NotFound();
        }
        return ResponseEntity.ok()
                .header("Content-Security-Policy", POLICY)
                .contentType(MediaType.valueOf("text/html;charset=UTF-8"))
                .body(mail.html());
    }
}
