package org.consilium.accounts.data;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.consilium.accounts.AccountPeriods;
import org.consilium.accounts.Members;
import org.consilium.accounts.PersonalDataHolder;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.NotFound;
import org.consilium.platform.RateLimit;
import org.consilium.platform.RateLimits;
import org.consilium.platform.Viewer;
import org.consilium.ui.Message;
import org.consilium.ui.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Copies of all that is a member's: asked for, made by a job, fetched by their owner only, gone
/// after some days.
@Component
class Exports {
    /// An export whose process wrote nothing for so long has died.
    private static final Duration STALE = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(Exports.class);

    private final ExportRepository exports;
    private final List<PersonalDataHolder> holders;
    private final Members members;
    private final RateLimits limits;
    private final AccountPeriods periods;
    private final Words words;
    private final Ids ids;
    private final Clock clock;

    Exports(
            ExportRepository exports,
            List<PersonalDataHolder> holders,
            Members members,
            RateLimits limits,
            AccountPeriods periods,
            Words words,
            Ids ids,
            Clock clock) {
        this.exports = exports;
        this.holders = holders;
        this.members = members;
        this.limits = limits;
        this.periods = periods;
        this.words = words;
        this.ids = ids;
        this.clock = clock;
    }

    /// False when the member asked too often, or when one is being made.
    boolean ask(MemberId member) {
        boolean waits = exports.of(member).stream().anyMatch(Export::isBeingMade);
        if (waits || !limits.take(RateLimit.EXPORT_PER_MEMBER, member.shortForm())) {
            return false;
        }
        exports.insert(new ExportId(ids.next()), member, clock.instant(), holders.size());
        return true;
    }

    List<Export> of(MemberId member) {
        return exports.of(member).stream().filter(this::isWorthShowing).toList();
    }

    private boolean isWorthShowing(Export export) {
        return export.isBeingMade() || export.failedAt() != null || export.isThere(clock.instant());
    }

    /// The gate: the viewer's own, made and not too old.
    Export toRead(Viewer viewer, ExportId id) {
        return exports.find(id)
                .filter(export -> viewer.is(export.member()))
                .filter(export -> export.isThere(clock.instant()))
                .orElseThrow(NotFound::new);
    }

    void copy(Export export, OutputStream to) throws IOException {
        for (int number = 0; ; number++) {
            var part = exports.part(export.id(), number);
            if (part.isEmpty()) {
                return;
            }
            to.write(part.get());
        }
    }

    /// Makes what was asked for.
    void makeAll() {
        exports.dropOld(clock.instant());
        for (var next = next(); next != null; next = next()) {
            try {
                make(next);
            } catch (RuntimeException failure) {
                LOG.error("export {} failed", next.id().shortForm(), failure);
                exports.failed(next.id(), clock.instant());
            }
        }
    }

    private @org.jspecify.annotations.Nullable Export next() {
        var now = clock.instant();
        return exports.claim(now, now.minus(STALE)).orElse(null);
    }

    private void make(Export export) {
        var member = members.find(export.member()).orElseThrow();
        var page =
                new ReadablePage(
                        words,
                        member.locale(),
                        Message.of("What is yours at Consilium"),
                        Message.of(
                                "Everything this instance keeps about you, as of {at, date, long}."
                                        + " The same, for programs, is in the JSON files beside this page.",
                                "at",
                                clock.instant().atZone(member.zone()).toLocalDate()));
        var out = new PartStream(exports, export.id());
        try (out;
                var archive = new Archive(out, page, clock.instant())) {
            int done = 0;
            for (var holder : holders) {
                archive.begin(holder.name());
                holder.export(export.member(), archive);
                exports.progress(export.id(), ++done, clock.instant());
            }
        }
        var now = clock.instant();
        exports.ready(export.id(), out.written(), now, now.plus(periods.exportKept()));
    }
}
