package org.consilium.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consilium.platform.StartupProblem;

/// What stands in front of PostgreSQL's commands so that they are not root, and so that the server
/// does not outlive us.
///
/// PostgreSQL refuses to run as root. When we are root there are two ways: a user namespace in
/// which we are nobody (the files stay root's), or, where namespaces are switched off or the data
/// belongs to somebody already, that other user.
///
/// @param ordinary in front of `initdb` and `pg_ctl`
/// @param server in front of `postgres`: besides, an own session, so that Ctrl-C in the terminal
///   reaches us and not it, and a signal from the kernel when the thread that started it ends
/// @param owner numeric user the cluster must belong to, or -1 for whoever we are
record Confinement(List<String> ordinary, List<String> server, int owner) {

    private static final int NOBODY = 65534;
    private static final List<String> TELL_WHEN_WE_DIE = List.of("setpriv", "--pdeathsig", "INT");
    private static final List<String> NEW_SESSION_ON_MAC =
            List.of("perl", "-e", "use POSIX; POSIX::setsid(); exec @ARGV or die $!;");

    /// @param data the cluster if there is one, else the directory it will be made in
    static Confinement forData(Path data) throws IOException {
        var linux = Files.isDirectory(Path.of("/proc/self"));
        if (!linux) {
            return new Confinement(
                    List.of(), works(NEW_SESSION_ON_MAC) ? NEW_SESSION_ON_MAC : List.of(), -1);
        }
        if (uidOf(Path.of("/proc/self")) != 0) {
            return of(List.of(), -1);
        }
        var owner = uidOf(data);
        if (owner != 0) {
            return of(becoming(owner), owner);
        }
        var namespace = List.of("unshare", "-U");
        if (works(namespace)) {
            return of(namespace, 0);
        }
        if (works(becoming(NOBODY))) {
            return of(becoming(NOBODY), NOBODY);
        }
        throw new StartupProblem(
                "PostgreSQL refuses to run as root, and this system allows neither user namespaces nor setpriv."
                        + " Start Consilium as an ordinary user, or set CONSILIUM_DATABASE_URL.");
    }

    private static Confinement of(List<String> ordinary, int owner) {
        var whole = joined(ordinary, List.of("setsid"), TELL_WHEN_WE_DIE);
        if (works(whole)) {
            return new Confinement(ordinary, whole, owner);
        }
        var session = joined(ordinary, List.of("setsid"));
        return new Confinement(ordinary, works(session) ? session : ordinary, owner);
    }

    List<String> ordinary(Path program, String... arguments) {
        return joined(ordinary, List.of(program.toString()), List.of(arguments));
    }

    List<String> server(Path program, List<String> arguments) {
        return joined(server, List.of(program.toString()), arguments);
    }

    /// Gives the tree to the user PostgreSQL will be; the directories above it must let that user
    /// through.
    void handOver(Path home, Path tree) throws IOException {
        if (owner < 0) {
            return;
        }
        if (uidOf(tree) != owner) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (var path : paths.toList()) {
                    Files.setAttribute(path, "unix:uid", owner, LinkOption.NOFOLLOW_LINKS);
                }
            }
        }
        if (owner == 0) {
            return;
        }
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        if (!Commands.run(joined(ordinary, List.of("test", "-w", tree.toString()))).succeeded()) {
            throw new StartupProblem(
                    "PostgreSQL must not run as root, so it runs as user %d, who cannot reach %s. Choose a directory that everybody may enter, for example: --data /var/lib/consilium"
                            .formatted(owner, tree));
        }
    }

    private static List<String> becoming(int uid) {
        return List.of("setpriv", "--reuid", "" + uid, "--regid", "" + uid, "--clear-groups");
    }

    private static boolean works(List<String> prefix) {
        return Commands.run(joined(prefix, List.of("true"))).succeeded();
    }

    private static int uidOf(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            all.addAll(part);
        }
        return List.copyOf(all);
    }
}
