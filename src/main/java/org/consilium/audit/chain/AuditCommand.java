package org.consilium.audit.chain;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import org.consilium.audit.chain.Verdict.Broken;
import org.consilium.audit.chain.Verdict.Intact;
import org.consilium.platform.Command;
import org.consilium.platform.StartupProblem;
import org.springframework.stereotype.Component;

/// `audit verify` on the command line.
@Component
class AuditCommand implements Command {
    private static final long TOLD_EVERY = 100_000;

    private final Verify verify;

    AuditCommand(Verify verify) {
        this.verify = verify;
    }

    @Override
    public String word() {
        return "audit";
    }

    @Override
    public void run(List<String> words, Set<String> options) {
        if (!words.equals(List.of("verify"))) {
            throw new StartupProblem("The audit can be verified: ./consilium audit verify");
        }
        System.out.println(sentence(verify.run(progress(System.out))));
    }

    /// What to say of a verdict; a broken chain ends the process with exit code 1.
    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Intact intact -> intact(intact);
            case Broken broken -> throw new StartupProblem(broken(broken));
        };
    }

    private static String intact(Intact intact) {
        var waiting =
                intact.waiting() == 0
                        ? ""
                        : " %,d more wait for their seal.".formatted(intact.waiting());
        if (intact.since() == null) {
            return "The audit has no sealed entries yet." + waiting;
        }
        return String.format(
                Locale.ROOT,
                "The audit is intact: %,d entries since %s.%s%nLast seal: %d %s",
                intact.entries(),
                intact.since(),
                waiting,
                intact.last().sequence(),
                intact.last().hex());
    }

    private static String broken(Broken broken) {
        var what =
                switch (broken.damage()) {
                    case SEAL_MISSING -> "its seal is missing";
                    case ENTRY_MISSING -> "the entry is missing";
                    case CHANGED -> "the entry or its seal was changed";
                    case NOT_THE_ROOT -> "it differs from the root that was noted of its day";
                    case END_MISSING -> "the record ends before a root that was noted";
                    case LEFT_OUT -> "an entry was kept from being sealed";
                };
        return "The audit is broken at entry %d (%s): %s. Entries before it are intact."
                .formatted(
                        broken.sequence(), broken.at() == null ? "the first" : broken.at(), what);
    }

    /// A line now and then; a walk over millions of entries takes minutes.
    private static LongConsumer progress(PrintStream out) {
        var told = new long[] {0};
        return reached -> {
            if (reached / TOLD_EVERY > told[0]) {
                told[0] = reached / TOLD_EVERY;
                out.printf(Locale.ROOT, "%,d entries read ...%n", reached);
            }
        };
    }
}
