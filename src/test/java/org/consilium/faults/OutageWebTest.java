package org.consilium.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.consilium.platform.Signals;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A whole instance on a port, to which things happen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutageWebTest {
    private static final int CROWD = 60;

    private RunningInstance instance;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        instance = new RunningInstance(folder);
    }

    @AfterAll
    void stop() {
        instance.close();
    }

    @Test
    void saysThatTheDatabaseIsGoneAndRecovers() throws Exception {
        assertThat(instance.get("/setup").statusCode()).isEqualTo(200);
        var heard = new ArrayList<String>();
        instance.bean(Signals.class).on("a-test", heard::add);
        instance.gate().shut();
        var gone = instance.get("/setup");
        assertThat(gone.statusCode()).isEqualTo(503);
        assertThat(gone.headers().firstValue("Retry-After")).isPresent();
        assertThat(gone.body()).contains("database does not answer").doesNotContain("Reference");
        assertThat(instance.get("/terms").statusCode()).isEqualTo(200);
        instance.gate().open();
        until(() -> instance.get("/setup").statusCode() == 200);
        // The line on which signals come is made anew as well; what was missed is told by an empty
        // one.
        until(() -> heard.contains(""));
    }

    @Test
    void saysThatTheDiskIsFullAndRecovers() throws Exception {
        var jdbc = JdbcClient.create(instance.bean(DataSource.class));
        jdbc.sql(
                        """
                        create function platform.full_disk() returns trigger language plpgsql as $$
                        begin
                            raise exception 'could not extend file: No space left on device'
                                using errcode = 'disk_full';
                        end $$
                        """)
                .update();
        jdbc.sql(
                        """
                        create trigger full_disk before insert on platform.rate_use
                            for each row execute function platform.full_disk()
                        """)
                .update();
        var refused = post("/reset", "email=somebody%40example.org");
        assertThat(refused).startsWith("HTTP/1.1 503").contains("no room");
        assertThat(instance.get("/setup").statusCode()).isEqualTo(200);
        jdbc.sql("drop trigger full_disk on platform.rate_use").update();
        assertThat(post("/reset", "email=somebody%40example.org")).startsWith("HTTP/1.1 200");
    }

    /// They send one byte, or read none; the pool has ten connections and nobody waits for one.
    @Test
    void servesOthersWhileManyAreSlow() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < CROWD; i++) {
                var socket = new Socket(InetAddress.getLoopbackAddress(), instance.port());
                slow.add(socket);
                say(
                        socket,
                        i % 2 == 0
                                ? "POST /reset HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\ne"
                                : "GET /setup HTTP/1.1\r\nHost: x\r\n\r\n");
            }
            for (int i = 0; i < 5; i++) {
                var began = System.nanoTime();
                assertThat(instance.get("/setup").statusCode()).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - began))
                        .isLessThan(Duration.ofSeconds(5));
            }
            // Who says nothing for long is sent away.
            until(() -> isOver(slow.getFirst()));
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private String post(String path, String body) throws Exception {
        var page = instance.get(path);
        var cookie = page.headers().firstValue("Set-Cookie").orElse("").split(";", 2)[0];
        var token = page.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var form = body + "&_csrf=" + java.net.URLEncoder.encode(token, StandardCharsets.UTF_8);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), instance.port())) {
            say(
                    socket,
                    "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: %s\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                            .formatted(path, cookie, form.length(), form));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static boolean isOver(Socket socket) throws IOException {
        socket.setSoTimeout(500);
        try {
            socket.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
            return true;
        } catch (java.net.SocketTimeoutException stillOpen) {
            return false;
        } catch (java.net.SocketException reset) {
            return true;
        }
    }

    private interface Question {
        boolean ask() throws Exception;
    }

    private static void until(Question question) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!question.ask()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
