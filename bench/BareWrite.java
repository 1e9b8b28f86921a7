import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The transaction that writes a reply, as the application ran it, to be run again: with new ids
/// and the number the thread gives, everything else the same.
final class BareWrite {
    private static final String INSERT = "insert into discussions.reply";
    private static final String TAKES_NUMBER = "returning last_seq";
    private static final String USES_NUMBER = "discussions.read_position";

    private final List<StatementLog.Run> runs;
    private final List<String> once = new ArrayList<>();
    private final String number;

    private BareWrite(List<StatementLog.Run> runs, StatementLog.Run insert, String submission) {
        this.runs = runs;
        this.once.add(insert.parameters().getFirst());
        this.once.add(submission);
        this.number = insert.parameters().get(2);
        runs.stream()
                .filter(run -> run.sql().toLowerCase().contains("event_publication"))
                .filter(run -> run.is("insert"))
                .forEach(run -> once.add(run.parameters().getFirst()));
    }

    /// From all that ran while a reply was sent: only the connection that wrote it, and only its
    /// transaction.
    static BareWrite of(List<StatementLog.Run> all, String submission) {
        var insert =
                all.stream()
                        .filter(run -> run.sql().contains(INSERT))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("No reply was written while it was tried."));
        var same = all.stream().filter(run -> run.process() == insert.process()).toList();
        int at = same.indexOf(insert);
        int from = at;
        while (from > 0 && !same.get(from).is("begin")) {
            from--;
        }
        int to = at;
        while (to < same.size() && !same.get(to).is("commit")) {
            to++;
        }
        var within = same.subList(from, to).stream().filter(run -> !run.isFrame()).toList();
        return new BareWrite(within, insert, submission);
    }

    int statements() {
        return runs.size();
    }

    void run(BareSql bare) throws SQLException {
        var fresh = once.stream().map(each -> UUID.randomUUID().toString()).toList();
        String taken = number;
        for (var run : runs) {
            boolean numbered = run.sql().contains(INSERT) || run.sql().contains(USES_NUMBER);
            var parameters = new ArrayList<String>();
            for (var each : run.parameters()) {
                parameters.add(numbered && number.equals(each) ? taken : renewed(each, fresh));
            }
            var first = bare.execute(run.sql(), parameters);
            if (run.sql().contains(TAKES_NUMBER)) {
                taken = String.valueOf(first);
            }
        }
    }

    private String renewed(String parameter, List<String> fresh) {
        var text = parameter;
        for (int i = 0; text != null && i < fresh.size(); i++) {
            text = text.replace(once.get(i), fresh.get(i));
        }
        return text;
    }
}
