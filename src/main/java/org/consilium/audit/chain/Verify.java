package org.consilium.audit.chain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.consilium.audit.chain.ChainRepository.Placed;
import org.consilium.audit.chain.Verdict.Broken;
import org.consilium.audit.chain.Verdict.Damage;
import org.consilium.audit.chain.Verdict.Intact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Walks along the chain from its beginning, computes every hash anew, and compares the roots that
/// were noted. Reads only; may run beside a working instance.
@Component
class Verify {
    private static final int BATCH = 1_000;

    private final ChainRepository chain;

    Verify(ChainRepository chain) {
        this.chain = chain;
    }

    /// `progress` hears the sequence reached, after each batch.
    Verdict run(LongConsumer progress) {
        var roots =
                chain.roots().stream()
                        .collect(Collectors.toMap(it -> it.seal().sequence(), it -> it.seal()));
        var walk = new Walk(roots);
        var batch = chain.walk(0, BATCH);
        while (!batch.isEmpty()) {
            for (var placed : batch) {
                var damage = walk.step(placed);
                if (damage != null) {
                    return new Broken(walk.sequence + 1, walk.at(placed), damage);
                }
            }
            progress.accept(walk.sequence);
            batch = chain.walk(walk.sequence, BATCH);
        }
        return end(walk);
    }

    private Verdict end(Walk walk) {
        if (walk.roots.keySet().stream().anyMatch(it -> it > walk.sequence)) {
            return new Broken(walk.sequence + 1, walk.last, Damage.END_MISSING);
        }
        var leftOut = chain.leftOut();
        if (leftOut.isPresent()) {
            return new Broken(walk.sequence + 1, leftOut.get(), Damage.LEFT_OUT);
        }
        return new Intact(
                walk.sequence,
                walk.first,
                new Seal(walk.sequence, walk.hash),
                chain.countWaiting());
    }

    /// How far the walk has come.
    private static final class Walk {
        private final Map<Long, Seal> roots;
        private long sequence;
        private byte[] hash = Link.BEGINNING;
        private @Nullable Instant first;
        private @Nullable Instant last;

        Walk(Map<Long, Seal> roots) {
            this.roots = roots;
        }

        /// Goes one place on; stays, and says what is wrong there, where something is.
        @Nullable Damage step(Placed placed) {
            if (placed.sequence() != sequence + 1) {
                return Damage.SEAL_MISSING;
            }
            var entry = placed.entry();
            if (entry == null) {
                return Damage.ENTRY_MISSING;
            }
            var computed = new Link(placed.sequence(), entry, hash).hash();
            if (!Arrays.equals(computed, placed.hash())) {
                return Damage.CHANGED;
            }
            var root = roots.get(placed.sequence());
            if (root != null && !Arrays.equals(root.hash(), computed)) {
                return Damage.NOT_THE_ROOT;
            }
            sequence++;
            hash = computed;
            last = entry.at();
            first = first == null ? last : first;
            return null;
        }

        @Nullable Instant at(Placed placed) {
            var entry = placed.entry();
            return entry == null || placed.sequence() != sequence + 1 ? last : entry.at();
        }
    }
}
