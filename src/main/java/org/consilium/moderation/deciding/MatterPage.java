package org.consilium.moderation.deciding;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.moderation.HouseRules;
import org.consilium.moderation.Measure;
import org.consilium.moderation.ModeratedPlace;
import org.consilium.moderation.deciding.MatterReport.Snapshot;
import org.consilium.moderation.model.Handled;
import org.consilium.moderation.model.Matter;
import org.consilium.ui.Message;
import org.consilium.ui.Page;
import org.consilium.ui.Problems;
import org.jspecify.annotations.Nullable;

/// Model of `moderation/matter`. `undoBefore` is until when the decision that stands can be taken
/// back; null where there is nothing to take back.
public record MatterPage(
        Handled handled,
        Message kind,
        ModeratedPlace.@Nullable Card place,
        List<MatterReport> reports,
        List<MatterEvent> events,
        HouseRules rules,
        DecisionForm form,
        String reason,
        Problems problems,
        @Nullable Instant undoBefore) {

    public MatterPage {
        reports = List.copyOf(reports);
        events = List.copyOf(events);
    }

    public Matter matter() {
        return handled.matter();
    }

    /// The queue this viewer works from.
    public String back() {
        return handled.byOwner() && place != null ? place.path() + "/moderation" : "/moderation";
    }

    /// Each wording that was reported once, the newest first.
    public List<Snapshot> snapshots() {
        return reports.stream().map(MatterReport::snapshot).distinct().toList().reversed();
    }

    /// What has happened in this matter, oldest first.
    public List<MatterEvent> history() {
        return events.stream().filter(event -> !event.is(MatterEvent.Kind.EARLIER)).toList();
    }

    /// What was decided about its author in other matters, oldest first.
    public List<MatterEvent> earlier() {
        return events.stream().filter(event -> event.is(MatterEvent.Kind.EARLIER)).toList();
    }

    /// The decision that stands.
    public @Nullable MatterEvent decision() {
        return events.stream()
                .filter(event -> event.is(MatterEvent.Kind.DECISION) && !event.reversed())
                .findFirst()
                .orElse(null);
    }

    public boolean mayUndo(Instant now) {
        return undoBefore != null && now.isBefore(undoBefore);
    }

    public Map<String, String> measures(Page page) {
        return offered(page, Measure::label);
    }

    public Map<String, String> hints(Page page) {
        return offered(page, Measure::hint);
    }

    private Map<String, String> offered(
            Page page, java.util.function.Function<Measure, Message> words) {
        var offered = new LinkedHashMap<String, String>();
        Arrays.stream(Measure.values())
                .filter(this::isOffered)
                .forEach(measure -> offered.put(measure.name(), page.t(words.apply(measure))));
        return offered;
    }

    private boolean isOffered(Measure measure) {
        return (measure.isOfOwners() || !handled.byOwner())
                && (!measure.isPersonal() || matter().author() != null)
                && (measure != Measure.REMOVE || matter().place() != null);
    }

    public boolean mayLastLong() {
        return !handled.byOwner() && matter().author() != null;
    }

    public Map<String, String> lengths(Page page) {
        var lengths = new LinkedHashMap<String, String>();
        for (var days : DecisionForm.DAYS) {
            lengths.put(
                    days,
                    page.t(
                            "{n, plural, one {# day} other {# days}}",
                            "n",
                            Duration.ofDays(Long.parseLong(days)).toDays()));
        }
        return lengths;
    }

    public Map<String, String> ruleNames(Page page) {
        var names = new LinkedHashMap<String, String>();
        rules.all().forEach(rule -> names.put(rule.code(), page.t(rule.name())));
        return names;
    }
}
