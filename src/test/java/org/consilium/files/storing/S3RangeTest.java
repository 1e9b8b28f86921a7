package org.consilium.files.storing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.consilium.files.FilesSettings;
import org.consilium.files.model.Rendition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A store that keeps to ranges, as most do; the server of [S3StoreTest] answers with the whole.
class S3RangeTest {
    private static final byte[] DIGITS = "0123456789".getBytes(StandardCharsets.US_ASCII);
    private static final ObjectKey KEY = new ObjectKey("0".repeat(32), Rendition.FULL);

    private static HttpServer server;
    private static S3Store store;
    private static volatile @Nullable String asked;

    @BeforeAll
    static void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", S3RangeTest::answer);
        server.start();
        var endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        store = new S3Store(new FilesSettings.S3(endpoint, "us-east-1", "b", "key", "secret"));
    }

    @AfterAll
    static void stop() {
        store.close();
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        asked = exchange.getRequestHeaders().getFirst("Range");
        var range = asked;
        var bytes = DIGITS;
        int status = 200;
        if (range != null) {
            var ends = range.substring("bytes=".length()).split("-", 2);
            int from = Integer.parseInt(ends[0]);
            int to = ends[1].isEmpty() ? 9 : (int) Math.min(9, Long.parseLong(ends[1]));
            status = from > 9 ? 416 : 206;
            bytes = from > 9 ? new byte[0] : Arrays.copyOfRange(DIGITS, from, to + 1);
            exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + to + "/10");
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", "10");
            exchange.sendResponseHeaders(200, -1);
        } else {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static String read(long from, long length) throws IOException {
        var opened = store.open(KEY, from, length).orElseThrow();
        assertThat(opened.size()).isEqualTo(10);
        try (var bytes = opened.bytes()) {
            return new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    @Test
    void asksForThePartOnly() throws IOException {
        assertThat(read(3, 4)).isEqualTo("3456");
        assertThat(asked).isEqualTo("bytes=3-6");
        assertThat(read(8, Long.MAX_VALUE)).isEqualTo("89");
        assertThat(asked).isEqualTo("bytes=8-");
        assertThat(read(0, Long.MAX_VALUE)).isEqualTo("0123456789");
        assertThat(asked).isNull();
    }

    @Test
    void hasNothingBeyondTheEnd() throws IOException {
        assertThat(read(50, 10)).isEmpty();
        assertThat(read(50, Long.MAX_VALUE)).isEmpty();
    }
}
