package org.consilium.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consilium.platform.StartupProblem;

/// Makes a cluster beside its place and moves it there when it is whole, so that a half made one is
/// never started.
///
/// The same on every host whatever its locale: UTF-8, PostgreSQL's own C.UTF-8 order, page
/// checksums, UTC.
record ClusterMaker(
        DataDirectory data, PostgresPrograms programs, Confinement confinement, boolean durable) {

    private static final long ROOM_NEEDED = 300L << 20;

    private static final String HOST_ACCESS =
            """
            # Written by Consilium: loopback only, password always.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    /// The application's role owns its database and nothing else: an injected statement could read
    /// no file and run no program.
    private static final String ROLES =
            """
            CREATE EXTENSION pg_stat_statements;

            ALTER ROLE postgres PASSWORD '<password>';

            CREATE ROLE consilium LOGIN CREATEDB PASSWORD '<password>';

            GRANT pg_read_all_stats TO consilium;

            CREATE DATABASE consilium OWNER consilium;

            """;

    void make(String password) throws IOException {
        requireRoom();
        var unfinished = data.home().resolve("postgres.unfinished");
        PostgresPrograms.deleteTree(unfinished);
        Files.createDirectory(unfinished);
        try {
            confinement.handOver(data.home(), unfinished);
            succeed(confinement.ordinary(programs.program("initdb"), initOptions(unfinished)), "");
            Files.writeString(unfinished.resolve("pg_hba.conf"), HOST_ACCESS);
            succeed(singleUser(unfinished), ROLES.replace("<password>", password));
            Files.move(unfinished, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            PostgresPrograms.deleteTree(unfinished);
        }
    }

    private String[] initOptions(Path cluster) {
        var options =
                new ArrayList<>(
                        List.of("-D", cluster.toString(), "-U", "postgres", "--auth=reject"));
        options.addAll(
                List.of(
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "-E",
                        "UTF8"));
        options.add("--data-checksums");
        if (!durable) {
            options.add("--no-sync");
        }
        return options.toArray(String[]::new);
    }

    private List<String> singleUser(Path cluster) {
        return confinement.ordinary(
                programs.program("postgres"),
                "--single",
                "-j",
                "-D",
                cluster.toString(),
                "-c",
                "exit_on_error=on",
                "-F",
                "template1");
    }

    private void succeed(List<String> command, String input) {
        var result = Commands.run(command, input);
        if (!result.succeeded()) {
            throw isDiskFull(result.output())
                    ? diskFull()
                    : new StartupProblem(
                            "The data directory %s could not be prepared: %s"
                                    .formatted(data.home(), result.output()));
        }
    }

    private void requireRoom() throws IOException {
        if (Files.getFileStore(data.home()).getUsableSpace() < ROOM_NEEDED) {
            throw diskFull();
        }
    }

    private StartupProblem diskFull() {
        return new StartupProblem(
                "The disk of %s is full: a first start needs 300 MB. Make room, or choose another directory with --data."
                        .formatted(data.home()));
    }

    static boolean isDiskFull(String output) {
        return output.toLowerCase(Locale.ROOT).contains("no space left on device");
    }
}
