import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// Requests as a browser sends them, and single answers, read whole.
final class Browser {
    /// Any value does: the server compares the cookie with the form.
    private static final String CSRF = "5e0fd0f5-7b0c-4a1e-9d50-2b6f7f1f0a11";

    private Browser() {}

    /// @param size bytes of the body as they came over the wire
    record Answer(int status, String head, int size, String body) {
        String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static byte[] getRequest(int port, String path, String session) {
        return (head("GET", port, path, session) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] postRequest(int port, String path, String session, Map<String, String> form) {
        var body =
                form.entrySet().stream()
                                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                                .collect(Collectors.joining("&"))
                        + "&_csrf="
                        + masked();
        var head =
                head("POST", port, path, session)
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.length()
                        + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.US_ASCII);
    }

    static Answer get(int port, String path, String session) throws IOException {
        return exchange(port, getRequest(port, path, session));
    }

    static Answer exchange(int port, byte[] request) throws IOException {
        try (var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port))) {
            var stream = new HttpStream();
            channel.write(java.nio.ByteBuffer.wrap(request));
            while (!stream.receive(channel)) {
                // Blocking: each call waits for more.
            }
            var bytes = stream.body();
            var answer = new Answer(stream.status(), stream.head(), bytes.length, "");
            var plain =
                    answer.header("Content-Encoding").equals("gzip")
                            ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes()
                            : bytes;
            var text = new String(plain, StandardCharsets.UTF_8);
            return new Answer(answer.status(), answer.head(), bytes.length, text);
        }
    }

    private static String head(String method, int port, String path, String session) {
        var cookies = session.isEmpty() ? "csrf=" + CSRF : "session=" + session + "; csrf=" + CSRF;
        return method
                + " "
                + path
                + " HTTP/1.1\r\nHost: 127.0.0.1:"
                + port
                + "\r\nUser-Agent: bench\r\nAccept: text/html\r\nAccept-Language: en-GB\r\n"
                + "Accept-Encoding: gzip, deflate, br\r\nCookie: "
                + cookies
                + "\r\n";
    }

    /// The token as forms carry it: masked anew each time, so that compression cannot betray it.
    private static String masked() {
        var token = CSRF.getBytes(StandardCharsets.US_ASCII);
        var both = new byte[token.length * 2];
        var mask = new byte[token.length];
        new Random().nextBytes(mask);
        for (int i = 0; i < token.length; i++) {
            both[i] = mask[i];
            both[token.length + i] = (byte) (mask[i] ^ token[i]);
        }
        return encode(Base64.getUrlEncoder().encodeToString(both));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
