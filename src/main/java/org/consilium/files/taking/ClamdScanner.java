package org.consilium.files.taking;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.consilium.files.Scanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks ClamAV's daemon over TCP: the file goes there in pieces (`INSTREAM`), the answer comes
/// back.
final class ClamdScanner implements Scanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int CHUNK = 32_768;
    private static final int LONGEST_ANSWER = 1_024;

    private final String host;
    private final int port;

    /// `address` is `host:port`.
    ClamdScanner(String address) {
        int colon = address.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("consilium.files.clamd is host:port");
        }
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
    }

    @Override
    public Verdict scan(Path file) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(file, socket);
            var answer =
                    new String(
                                    socket.getInputStream().readNBytes(LONGEST_ANSWER),
                                    StandardCharsets.UTF_8)
                            .replace("\0", "")
                            .strip();
            return verdict(answer);
        } catch (IOException away) {
            LOG.warn("the scanner cannot be asked: {}", away.toString());
            return Verdict.UNCHECKED;
        }
    }

    private static void send(Path file, Socket socket) throws IOException {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (var content = Files.newInputStream(file)) {
            var room = new byte[CHUNK];
            for (int read = content.read(room); read > 0; read = content.read(room)) {
                out.writeInt(read);
                out.write(room, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static Verdict verdict(String answer) {
        if (answer.endsWith("FOUND")) {
            return Verdict.HARMFUL;
        }
        if (answer.endsWith("OK")) {
            return Verdict.CLEAN;
        }
        LOG.warn("the scanner says: {}", answer);
        return Verdict.UNCHECKED;
    }
}
