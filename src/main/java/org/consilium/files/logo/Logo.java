package org.consilium.files.logo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.audit.Audit;
import org.consilium.audit.Note;
import org.consilium.files.FileOwner;
import org.consilium.files.Files;
import org.consilium.files.TakeOutcome;
import org.consilium.files.Tray;
import org.consilium.files.Wanted;
import org.consilium.platform.Settings;
import org.consilium.platform.Viewer;
import org.consilium.ui.Attachment;
import org.consilium.ui.Branding;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What stands at the head of every page instead of the name in letters. Which file it is, and how
/// large, is a setting, so that every process knows it without asking.
@Component
public class Logo implements FileOwner {
    private static final String KIND = "logo";
    private static final UUID THE_ONE =
            UUID.nameUUIDFromBytes(KIND.getBytes(StandardCharsets.UTF_8));

    private final Files files;
    private final Settings settings;
    private final Audit audit;

    Logo(Files files, Settings settings, Audit audit) {
        this.files = files;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Viewer viewer, UUID ownerId) {
        return true;
    }

    /// Another one has another address.
    @Override
    public Duration shownAgainFor() {
        return Duration.ofDays(365);
    }

    @Override
    public boolean isRecorded() {
        return false;
    }

    Optional<Attachment> current() {
        return files.of(KIND, THE_ONE).stream().findFirst();
    }

    @Transactional
    public TakeOutcome set(Viewer administrator, String name, InputStreamSource picture) {
        var tray = Tray.of(administrator.id(), KIND);
        var outcome = files.take(tray, Wanted.LOGO, name, picture);
        if (outcome instanceof TakeOutcome.Taken taken) {
            files.set(tray, List.of(taken.file()), KIND, THE_ONE);
            choose(administrator, current().map(Logo::words).orElse(""));
        }
        return outcome;
    }

    @Transactional
    public void remove(Viewer administrator) {
        files.remove(KIND, List.of(THE_ONE));
        choose(administrator, "");
    }

    private void choose(Viewer administrator, String becomes) {
        settings.change(administrator.id(), Branding.LOGO, settings.text(Branding.LOGO), becomes);
        audit.record(Note.of(administrator, LogoConfiguration.CHANGED));
    }

    /// As [Branding] reads it.
    private static String words(Attachment file) {
        return file.id() + " " + file.width() + " " + file.height();
    }
}
