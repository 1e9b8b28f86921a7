package org.consilium.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.StartupProblem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The running server, watched by a thread of its own.
///
/// That thread starts the process and waits for its end. It must be a platform thread that stays:
/// the kernel sends the farewell signal when the *thread* that started the process is gone. Should
/// the server end by itself, it is started again on the same port, and the connection pool finds it
/// there.
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int PORT_ATTEMPTS = 3;
    private static final Duration READY_WITHIN =
            Duration.ofMinutes(10); // crash recovery may be long

    private final DataDirectory data;
    private final PostgresPrograms programs;
    private final Confinement confinement;
    private final boolean durable;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Process process;
    private volatile boolean ready;
    private volatile boolean stopping;
    private final int port;

    private Postmaster(
            DataDirectory data,
            PostgresPrograms programs,
            Confinement confinement,
            boolean durable,
            int port) {
        this.data = data;
        this.programs = programs;
        this.confinement = confinement;
        this.durable = durable;
        this.port = port;
    }

    /// @throws StartupProblem with what PostgreSQL said, when it does not come up
    static Postmaster started(
            DataDirectory data, PostgresPrograms programs, Confinement confinement, boolean durable)
            throws IOException, InterruptedException {
        var said = "";
        for (var attempt = 0; attempt < PORT_ATTEMPTS; attempt++) {
            var before = Files.exists(data.log()) ? Files.size(data.log()) : 0;
            var postmaster = new Postmaster(data, programs, confinement, durable, freePort());
            if (postmaster.comesUp()) {
                return postmaster;
            }
            said = ServerLog.since(data.log(), before);
            if (!said.contains("Address already in use")) {
                break;
            }
        }
        throw ServerLog.problem(said, data);
    }

    int port() {
        return port;
    }

    private boolean comesUp() throws InterruptedException {
        Thread.ofPlatform().name("postgres").daemon().start(this::watch);
        var deadline = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < deadline) {
            var current = process;
            if (current != null && RunningCluster.isReady(data.cluster(), current.pid())) {
                ready = true;
                return true;
            }
            if (ended.await(10, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        stop();
        return false;
    }

    private void watch() {
        try {
            do {
                var current = launch();
                process = current;
                var code = current.waitFor();
                if (ready && !stopping) {
                    LOG.error(
                            "PostgreSQL ended by itself (exit code {}) and is started again.",
                            code);
                    Thread.sleep(1_000);
                }
            } while (ready && !stopping);
        } catch (IOException e) {
            LOG.error("PostgreSQL cannot be started.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
    }

    private Process launch() throws IOException {
        return Commands.prepare(confinement.server(programs.program("postgres"), options()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.log().toFile()))
                .start();
    }

    private List<String> options() {
        var options =
                new ArrayList<>(
                        List.of("-D", data.cluster().toString(), "-p", Integer.toString(port)));
        for (var setting : ServerSettings.of(durable)) {
            options.add("-c");
            options.add(setting);
        }
        return options;
    }

    /// Lets running statements be rolled back, writes everything down, and returns when the server
    /// is gone.
    void stop() {
        stopping = true;
        RunningCluster.stop(data.cluster(), programs, confinement);
        try {
            if (!ended.await(10, TimeUnit.SECONDS)) {
                LOG.error("PostgreSQL did not end; the next start will see to it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
