package org.consilium.people.profile;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.consilium.files.FileOwner;
import org.consilium.files.Files;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Members' faces: one for each who wants one, seen by signed-in clinicians as profiles are.
@Component
public class Photos implements FileOwner {
    private static final String KIND = "profile";
    private static final String FORM = "photo";
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Files files;

    Photos(Files files) {
        this.files = files;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID ownerId) {
        return viewer.isClinician();
    }

    /// A face is on every page; another one has another address.
    @Override
    public Duration shownAgainFor() {
        return A_DAY;
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    TakeOutcome set(Viewer viewer, MultipartFile photo) {
        var name = photo.getOriginalFilename();
        return set(viewer.id(), name == null ? "" : name, photo);
    }

    /// Takes a picture as the member's face, in place of the one before.
    public TakeOutcome set(MemberId member, String name, InputStreamSource picture) {
        var tray = Tray.of(member, FORM);
        var outcome = files.take(tray, Wanted.PHOTO, name, picture);
        if (outcome instanceof TakeOutcome.Taken taken) {
            files.set(tray, List.of(taken.file()), KIND, member.value());
        }
        return outcome;
    }

    void remove(Viewer viewer) {
        files.remove(KIND, List.of(viewer.id().value()));
    }

    @Nullable String pathOf(MemberId member) {
        return files.of(KIND, member.value()).stream()
                .findFirst()
                .map(Attachment::thumbnailPath)
                .orElse(null);
    }
}
