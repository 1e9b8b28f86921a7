package org.consilium.administration.backups;

import java.time.Duration;
import java.time.Instant;

/// One copy of the instance: a backup (encrypted, whole) or an export (readable).
public record BackupRun(boolean isBackup, Instant endedAt, Duration lasted, long bytes) {
    private static final long MEBIBYTE = 1L << 20;

    public long mebibytes() {
        return Math.max(1, bytes / MEBIBYTE);
    }
}
