package org.consilium.administration.backups;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.consilium.ui.AdminPage.Pulse;

/// Model of `administration/backups`.
public record BackupsPage(List<BackupRun> runs, Instant now) {
    /// No backup may be older, as the rules of hospitals want it.
    static final Duration OLDEST = Duration.ofDays(2);

    public BackupsPage {
        runs = List.copyOf(runs);
    }

    public boolean isLate() {
        return runs.stream()
                .noneMatch(run -> run.isBackup() && run.endedAt().isAfter(now.minus(OLDEST)));
    }

    /// One thing to look at where the last backup is too old, or there is none.
    Pulse pulse() {
        var last = runs.stream().filter(BackupRun::isBackup).findFirst();
        return isLate() ? new Pulse(1, last.map(BackupRun::endedAt).orElse(null)) : Pulse.NONE;
    }
}
