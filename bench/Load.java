import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Arrays;

/// Loads a server: so many connections, each of which sends its next request when the last answer
/// is whole. One thread for all of them, so that the loading takes little from the server.
final class Load {
    /// Says what a connection asks next.
    @FunctionalInterface
    interface Requests {
        byte[] next(int connection);
    }

    private final Instance instance;
    private final Requests requests;
    private final Selector selector;
    private long[] times = new long[1 << 16];
    private int answers;
    private int failures;
    private long bytes;

    private Load(Instance instance, Requests requests) throws IOException {
        this.instance = instance;
        this.requests = requests;
        this.selector = Selector.open();
    }

    /// One connection and what it waits for.
    private static final class Line {
        private final int number;
        private SocketChannel channel;
        private final HttpStream stream = new HttpStream();
        private long sentAt;

        private Line(int number) {
            this.number = number;
        }
    }

    static Round run(Instance instance, int connections, double seconds, Requests requests)
            throws IOException {
        var load = new Load(instance, requests);
        try (var selector = load.selector) {
            return load.measure(connections, seconds);
        }
    }

    private Round measure(int connections, double seconds) throws IOException {
        var lines = new Line[connections];
        for (int i = 0; i < connections; i++) {
            lines[i] = open(i);
        }
        var cost = Processes.cost(instance.pid());
        long machine = Processes.machine();
        long own = ownTime();
        long began = System.nanoTime();
        for (var line : lines) {
            send(line);
        }
        long end = began + (long) (seconds * 1e9);
        while (System.nanoTime() < end) {
            selector.select(this::answer, 1_000);
        }
        double took = (System.nanoTime() - began) / 1e9;
        var spent = Processes.cost(instance.pid()).minus(cost);
        long generator = ownTime() - own;
        long busy = Processes.machine() - machine;
        for (var line : lines) {
            line.channel.close();
        }
        return new Round(
                Arrays.copyOf(times, answers), failures, took, bytes, spent, generator, busy);
    }

    private Line open(int number) throws IOException {
        var line = new Line(number);
        connect(line);
        return line;
    }

    private void connect(Line line) throws IOException {
        line.channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", instance.port()));
        line.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        line.channel.configureBlocking(false);
        line.channel.register(selector, SelectionKey.OP_READ, line);
    }

    private void send(Line line) throws IOException {
        var request = ByteBuffer.wrap(requests.next(line.number));
        line.stream.reset();
        line.sentAt = System.nanoTime();
        while (request.hasRemaining()) {
            line.channel.write(request);
        }
    }

    private void answer(SelectionKey key) {
        var line = (Line) key.attachment();
        try {
            if (line.stream.receive(line.channel)) {
                note(line);
                if (line.stream.isLast()) {
                    line.channel.close();
                    connect(line);
                }
                send(line);
            }
        } catch (IOException lost) {
            throw new Refusal("The server ended a connection: " + lost.getMessage());
        }
    }

    private void note(Line line) {
        if (answers == times.length) {
            times = Arrays.copyOf(times, answers * 2);
        }
        times[answers++] = System.nanoTime() - line.sentAt;
        bytes += line.stream.length();
        int status = line.stream.status();
        if (status != 200 && status != 303) {
            failures++;
        }
    }

    private static long ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000;
    }
}
