package org.consilium.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A way to a server on this machine that can be shut and opened again: how a database is gone for
/// a while without losing its port.
final class TcpGate implements AutoCloseable {
    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket listening;

    TcpGate(int target) throws IOException {
        this.target = target;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = listening.getLocalPort();
        accept(listening);
    }

    int port() {
        return port;
    }

    /// Nobody gets through, and whoever was through is cut off.
    void shut() throws IOException {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    void open() throws IOException {
        var again = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        listening = again;
        accept(again);
    }

    private void accept(ServerSocket server) {
        Thread.ofVirtual()
                .start(() -> {
                    try {
                        while (true) {
                            join(server.accept());
                        }
                    } catch (IOException shut) {
                        // The gate is shut.
                    }
                });
    }

    private void join(Socket from) throws IOException {
        var to = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(from);
        open.add(to);
        pump(from, to);
        pump(to, from);
    }

    private static void pump(Socket from, Socket to) {
        Thread.ofVirtual()
                .start(() -> {
                    try (from;
                            to) {
                        from.getInputStream().transferTo(to.getOutputStream());
                    } catch (IOException cut) {
                        // Cut off, as asked.
                    }
                });
    }

    @Override
    public void close() {
        try {
            shut();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
