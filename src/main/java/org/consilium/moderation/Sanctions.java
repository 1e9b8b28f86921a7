package org.consilium.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.consilium.moderation.model.SanctionRepository;
import org.consilium.platform.MemberId;
import org.consilium.platform.Signals;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Who may not write, or not even read, at this moment. All sanctions that hold are in memory: read
/// anew when a signal says that one began or was lifted, and every half minute beside the requests,
/// because a signal may be lost. Each is compared with the clock when it is asked for, so that it
/// ends on time by itself.
@Component
public class Sanctions {
    private static final String SIGNAL = "sanctions";
    private static final Duration FRESH = Duration.ofSeconds(25);
    private static final Duration KEPT = Duration.ofSeconds(50);

    private final SanctionRepository sanctions;
    private final ModerationChoices settings;
    private final Signals signals;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile @Nullable Known known;

    /// What is in memory, and since when by the machine's own count.
    private record Known(
            Map<MemberId, List<Sanction>> byMember, Set<MemberId> heldBack, long nanos) {
        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - nanos < age.toNanos();
        }
    }

    Sanctions(
            SanctionRepository sanctions,
            ModerationChoices settings,
            Signals signals,
            Clock clock) {
        this.sanctions = sanctions;
        this.settings = settings;
        this.signals = signals;
        this.clock = clock;
        signals.on(SIGNAL, unread -> read());
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        read();
    }

    /// Whether this member may write anything at all.
    public boolean mayWrite(MemberId member) {
        return suspension(member).isEmpty();
    }

    public Optional<Sanction> suspension(MemberId member) {
        return of(member, Sanction.Kind.SUSPEND);
    }

    public Optional<Sanction> limit(MemberId member) {
        return of(member, Sanction.Kind.LIMIT);
    }

    /// Whether something was decided against this member lately, and stands.
    public boolean isHeldBack(MemberId member) {
        return current().heldBack().contains(member);
    }

    /// Sanctions changed in this transaction: every process reads them anew when it commits.
    public void changed() {
        known = null;
        signals.send(SIGNAL, "changed");
    }

    private Optional<Sanction> of(MemberId member, Sanction.Kind kind) {
        var now = clock.instant();
        return current().byMember().getOrDefault(member, List.of()).stream()
                .filter(each -> each.kind() == kind && each.holds(now))
                .max(Comparator.comparing(Sanction::endsAt));
    }

    private Known current() {
        var seen = known;
        if (seen == null || !seen.isYoungerThan(KEPT)) {
            return read();
        }
        if (!seen.isYoungerThan(FRESH) && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("sanctions").start(this::readBeside);
        }
        return seen;
    }

    private void readBeside() {
        try {
            read();
        } finally {
            reading.set(false);
        }
    }

    private Known read() {
        var now = clock.instant();
        var read =
                new Known(
                        sanctions.running(now).stream()
                                .collect(Collectors.groupingBy(Sanction::member)),
                        sanctions.heldBack(now.minus(settings.now().upheldCounts())),
                        System.nanoTime());
        known = read;
        return read;
    }
}
