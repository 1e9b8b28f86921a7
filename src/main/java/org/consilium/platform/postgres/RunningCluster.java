package org.consilium.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What `postmaster.pid` in a cluster says about the server that runs on it, or ran on it last.
final class RunningCluster {

    private static final Logger LOG = LoggerFactory.getLogger(RunningCluster.class);
    private static final int STATUS_LINE = 7;

    private RunningCluster() {}

    static boolean isReady(Path cluster, long pid) {
        var lines = pidFile(cluster);
        return lines.size() > STATUS_LINE
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(STATUS_LINE).strip().equals("ready");
    }

    /// Ends a server that an earlier Consilium left behind when it was killed. The caller holds the
    /// directory's lock, so whoever runs on it is nobody's.
    static void endOrphan(Path cluster, PostgresPrograms programs, Confinement confinement)
            throws IOException {
        var lines = pidFile(cluster);
        if (lines.isEmpty()) {
            return;
        }
        var pid = Long.parseLong(lines.getFirst().strip());
        var holder = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (holder.isEmpty()) {
            return;
        }
        if (isPostgres(pid, holder.get())) {
            LOG.warn(
                    "PostgreSQL (process {}) of an earlier start still runs; it is stopped first.",
                    pid);
            stop(cluster, programs, confinement);
        } else {
            disown(cluster, lines);
        }
    }

    static void stop(Path cluster, PostgresPrograms programs, Confinement confinement) {
        for (var mode : List.of("fast", "immediate")) {
            var command =
                    confinement.ordinary(
                            programs.program("pg_ctl"),
                            "stop",
                            "-D",
                            cluster.toString(),
                            "-w",
                            "-t",
                            "60",
                            "-m",
                            mode);
            if (pidFile(cluster).isEmpty() || Commands.run(command).succeeded()) {
                return;
            }
        }
    }

    /// The number was given to another program since, as happens at every restart of a container.
    /// PostgreSQL would believe itself running; naming its parent (us) in the file makes it look at
    /// the shared memory instead, which is the real proof.
    private static void disown(Path cluster, List<String> lines) throws IOException {
        var changed = new java.util.ArrayList<>(lines);
        changed.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.writeString(cluster.resolve("postmaster.pid"), String.join("\n", changed) + "\n");
    }

    private static boolean isPostgres(long pid, ProcessHandle handle) {
        return commandLine(pid)
                .or(() -> handle.info().command())
                .orElse("postgres")
                .contains("postgres");
    }

    private static Optional<String> commandLine(long pid) {
        try {
            return Optional.of(
                    Files.readString(
                            Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static List<String> pidFile(Path cluster) {
        try {
            return Files.readAllLines(
                    cluster.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            LOG.warn("postmaster.pid cannot be read: {}", e.getMessage());
            return List.of();
        }
    }
}
