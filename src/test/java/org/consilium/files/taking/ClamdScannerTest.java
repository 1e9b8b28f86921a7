package org.consilium.files.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.consilium.files.Samples;
import org.consilium.files.Scanner.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The scanner against a daemon that speaks INSTREAM as ClamAV's does.
class ClamdScannerTest {
    @TempDir Path folder;

    private Verdict scan(String text, String answer) throws Exception {
        var file = Files.write(folder.resolve("it"), Samples.text(text));
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var received = CompletableFuture.supplyAsync(() -> serve(daemon, answer), threads);
            var verdict = new ClamdScanner("127.0.0.1:" + daemon.getLocalPort()).scan(file);
            assertThat(received.join()).isEqualTo(text);
            return verdict;
        }
    }

    private static String serve(ServerSocket daemon, String answer) {
        try (var client = daemon.accept()) {
            var in = new DataInputStream(client.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                    .isEqualTo("zINSTREAM\0");
            var content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            client.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return content.toString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void believesTheDaemon() throws Exception {
        assertThat(scan("a text", "stream: OK")).isEqualTo(Verdict.CLEAN);
        assertThat(scan("x".repeat(100_000), "stream: Eicar-Test-Signature FOUND"))
                .isEqualTo(Verdict.HARMFUL);
        assertThat(scan("a text", "INSTREAM size limit exceeded. ERROR"))
                .isEqualTo(Verdict.UNCHECKED);
    }

    @Test
    void saysWhenNobodyAnswers() throws Exception {
        int port;
        try (var closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        var file = Files.write(folder.resolve("it"), new byte[1]);
        assertThat(new ClamdScanner("127.0.0.1:" + port).scan(file)).isEqualTo(Verdict.UNCHECKED);
    }
}
