import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/// Reads answers of HTTP/1.1 from a connection that is kept: of known length, or in chunks. Looks
/// at as few bytes as it can, because it shares the machine with the server it measures.
final class HttpStream {
    private static final int LARGEST = 1 << 20;

    private final ByteBuffer buffer = ByteBuffer.allocate(LARGEST);
    private final byte[] bytes = buffer.array();
    private int bodyAt;
    private int bodyEnd;
    private int chunkAt;
    private boolean chunked;
    private boolean last;

    /// Makes room for the next answer.
    void reset() {
        buffer.clear();
        bodyAt = 0;
        bodyEnd = -1;
        chunked = false;
    }

    /// Reads what is there; true when the answer is whole.
    boolean receive(SocketChannel channel) throws IOException {
        int read = channel.read(buffer);
        if (read < 0) {
            throw new EOFException("the server closed the connection");
        }
        if (bodyAt == 0 && !readHead()) {
            return false;
        }
        return chunked ? readChunks() : buffer.position() >= bodyEnd;
    }

    int status() {
        return (bytes[9] - '0') * 100 + (bytes[10] - '0') * 10 + bytes[11] - '0';
    }

    /// Whether the server closes the connection now: Tomcat does after a hundred answers.
    boolean isLast() {
        return last;
    }

    int length() {
        return buffer.position();
    }

    String head() {
        return new String(bytes, 0, bodyAt, StandardCharsets.ISO_8859_1);
    }

    /// The body without the marks of chunks.
    byte[] body() {
        if (!chunked) {
            return java.util.Arrays.copyOfRange(bytes, bodyAt, bodyEnd);
        }
        var whole = new java.io.ByteArrayOutputStream();
        int at = bodyAt;
        for (int size = sizeAt(at); size > 0; size = sizeAt(at)) {
            int start = lineEnd(at) + 2;
            whole.write(bytes, start, size);
            at = start + size + 2;
        }
        return whole.toByteArray();
    }

    private boolean readHead() {
        int end = headEnd();
        if (end < 0) {
            return false;
        }
        bodyAt = end;
        var head = head().toLowerCase();
        chunked = head.contains("transfer-encoding: chunked");
        last = head.contains("connection: close");
        chunkAt = bodyAt;
        int at = head.indexOf("content-length: ");
        bodyEnd =
                at < 0
                        ? bodyAt
                        : bodyAt
                                + Integer.parseInt(
                                        head.substring(at + 16, head.indexOf('\r', at)).strip());
        return true;
    }

    private int headEnd() {
        for (int i = 3; i < buffer.position(); i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private boolean readChunks() {
        while (true) {
            int end = lineEnd(chunkAt);
            if (end < 0) {
                return false;
            }
            int size = sizeAt(chunkAt);
            if (end + 2 + size + 2 > buffer.position()) {
                return false;
            }
            if (size == 0) {
                return true;
            }
            chunkAt = end + 2 + size + 2;
        }
    }

    private int lineEnd(int from) {
        for (int i = from; i + 1 < buffer.position(); i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private int sizeAt(int from) {
        int size = 0;
        for (int i = from; Character.digit(bytes[i], 16) >= 0; i++) {
            size = size * 16 + Character.digit(bytes[i], 16);
        }
        return size;
    }
}
