import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// The pages that are measured, each as a member asks for it.
enum PageKind {
    HOME("home", true) {
        @Override
        byte[] request(int port, Targets targets, Random random) {
            return Browser.getRequest(port, "/", targets.reader(random).session());
        }
    },
    ROOM("room", true) {
        @Override
        byte[] request(int port, Targets targets, Random random) {
            var reader = targets.reader(random);
            return Browser.getRequest(
                    port, "/rooms/" + any(reader.rooms(), random), reader.session());
        }
    },
    THREAD("thread of 30 replies", true) {
        @Override
        byte[] request(int port, Targets targets, Random random) {
            var reader = targets.reader(random);
            return Browser.getRequest(
                    port, "/threads/" + any(reader.threads(), random), reader.session());
        }
    },
    DIRECTORY("directory", true) {
        @Override
        byte[] request(int port, Targets targets, Random random) {
            return Browser.getRequest(port, "/people", targets.reader(random).session());
        }
    },
    SEARCH("search", true) {
        @Override
        byte[] request(int port, Targets targets, Random random) {
            return Browser.getRequest(
                    port, "/search?q=" + any(SOUGHT, random), targets.reader(random).session());
        }
    },
    WRITE("write a reply", false) {
        @Override
        byte[] request(int port, Targets targets, Random random) {
            return write(port, targets, random, UUID.randomUUID());
        }
    };

    /// Figures with a thousand and with a million replies are compared for these.
    static final List<PageKind> COMPARED = List.of(HOME, ROOM, THREAD);

    /// Words, an unfinished one, and two with a letter wrong.
    private static final List<String> SOUGHT =
            List.of(
                    "anticoagulants+procedure",
                    "creatinine+combination",
                    "qt+interval+ecg",
                    "second+relap",
                    "antibotic",
                    "sepsis+recogniton",
                    "vaccination+timing",
                    "10.1000/bench.2024.117",
                    "ingrid+becker",
                    "what+do+you+do+about+the+bleeding");

    private static final String REPLY =
            "We had a similar course last winter and learnt that the renal function decides the dose,"
                    + " and a level after three days tells more than one on the first.\n\n"
                    + "- repeat the sample before the antibiotic\n- look at the ECG before and after\n\n"
                    + "See the review at https://doi.org/10.1000/bench.2024.117 for the numbers.";

    private final String label;
    private final boolean read;

    PageKind(String label, boolean read) {
        this.label = label;
        this.read = read;
    }

    String label() {
        return label;
    }

    boolean isRead() {
        return read;
    }

    abstract byte[] request(int port, Targets targets, Random random);

    static byte[] write(int port, Targets targets, Random random, UUID submission) {
        var reader = targets.reader(random);
        return Browser.postRequest(
                port,
                "/threads/" + any(reader.open(), random) + "/replies",
                reader.session(),
                Map.of("body", REPLY, "submission", Targets.shortForm(submission), "quote", ""));
    }

    static String any(List<String> many, Random random) {
        return many.get(random.nextInt(many.size()));
    }
}
