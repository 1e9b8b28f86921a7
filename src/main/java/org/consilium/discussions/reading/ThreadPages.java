package org.consilium.discussions.reading;

import java.time.Clock;
import java.util.Locale;
import org.consilium.discussions.ThreadFace;
import org.consilium.discussions.ThreadId;
import org.consilium.discussions.model.Faces;
import org.consilium.discussions.model.PlaceStanding;
import org.consilium.discussions.model.ReadPositionRepository;
import org.consilium.discussions.model.ThreadAccess;
import org.consilium.discussions.polls.PollCards;
import org.consilium.discussions.replying.HelpfulMark;
import org.consilium.discussions.replying.ReplyForm;
import org.consilium.moderation.HouseRules;
import org.consilium.notifications.Notifications;
import org.consilium.people.Bylines;
import org.consilium.platform.Ids;
import org.consilium.platform.NotFound;
import org.consilium.platform.SubmissionId;
import org.consilium.platform.Viewer;
import org.consilium.ui.Held;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the page of a thread; being shown it is having read it.
@Component
public class ThreadPages {
    /// An accepted answer that stands further down is shown below the question as well.
    private static final int NEAR = 3;

    private final ThreadAccess access;
    private final ThreadQueries queries;
    private final ReadPositionRepository positions;
    private final Notifications notifications;
    private final Bylines bylines;
    private final Faces faces;
    private final HouseRules rules;
    private final Ids ids;
    private final Clock clock;

    ThreadPages(
            ThreadAccess access,
            ThreadQueries queries,
            ReadPositionRepository positions,
            Notifications notifications,
            Bylines bylines,
            Faces faces,
            HouseRules rules,
            Ids ids,
            Clock clock) {
        this.access = access;
        this.queries = queries;
        this.positions = positions;
        this.notifications = notifications;
        this.bylines = bylines;
        this.faces = faces;
        this.rules = rules;
        this.ids = ids;
        this.clock = clock;
    }

    /// The reply the form quotes; its text is put into the form, unless what is there is `kept`.
    record Quoting(@Nullable Integer seq, boolean kept) {}

    /// The page with the reply `from`, or where the viewer left off.
    Screen read(Viewer viewer, ThreadId id, @Nullable Integer from, Quoting quote) {
        var thread = queries.find(viewer.id(), id).orElseThrow(NotFound::new);
        var standing = access.toVisit(viewer, thread.head());
        int lastSeq = thread.head().lastSeq();
        var range =
                from == null
                        ? ReplyRange.opened(thread.readSeq(), lastSeq)
                        : ReplyRange.around(from, lastSeq);
        var page = page(viewer, thread, standing, range, composer(thread, quote));
        see(viewer, page, range);
        return Screen.of("discussions/thread", page);
    }

    /// The last page of a thread with a form that came back.
    public Screen withForm(
            Viewer viewer,
            ThreadId id,
            ReplyForm form,
            Problems problems,
            @Nullable String preview,
            Held held) {
        var thread = queries.find(viewer.id(), id).orElseThrow(NotFound::new);
        var standing = access.toVisit(viewer, thread.head());
        int lastSeq = thread.head().lastSeq();
        var composer =
                new Composer(
                        form, problems, thread.draftVersion(), thread.draftFiles(), preview, held);
        return Screen.of(
                "discussions/thread",
                page(viewer, thread, standing, ReplyRange.around(lastSeq, lastSeq), composer));
    }

    private void see(Viewer viewer, ThreadPage page, ReplyRange range) {
        var thread = page.thread();
        var before = thread.readSeq();
        boolean behind = before == null || before < range.shownLast();
        if (behind && !page.isSealedAuthors(viewer)) {
            positions.advance(viewer.id(), thread.head().id(), range.shownLast(), clock.instant());
        }
        notifications.readAll(viewer, thread.head().id().path());
    }

    private Composer composer(ThreadView thread, Quoting quoting) {
        var quote = quoting.seq();
        var quoted =
                quote == null || quoting.kept()
                        ? ""
                        : queries.quoted(thread.head().id(), quote)
                                .map(ThreadPages::asQuote)
                                .orElse("");
        var draft = thread.draft();
        var body = quoted.isEmpty() || draft.contains(quoted.strip()) ? draft : draft + quoted;
        var submission = new SubmissionId(ids.next()).shortForm();
        var form = new ReplyForm(body, quote == null ? "" : quote.toString(), submission);
        return new Composer(
                form,
                Problems.none(),
                thread.draftVersion(),
                thread.draftFiles(),
                null,
                Held.nothing());
    }

    private static String asQuote(String body) {
        var own = body.lines().filter(line -> !line.startsWith(">")).toList();
        return "> " + String.join("\n> ", own).strip() + "\n\n";
    }

    private ThreadPage page(
            Viewer viewer,
            ThreadView thread,
            PlaceStanding standing,
            ReplyRange range,
            Composer composer) {
        var face = faces.of(viewer, thread.head()).orElse(null);
        var rights = rights(viewer, thread, standing, face);
        var rows = queries.replies(viewer.id(), thread.head().id(), range.first(), range.last());
        return new ThreadPage(
                thread,
                standing,
                bylines.of(viewer, thread.author()),
                specialty(viewer.locale(), thread.head().specialty()),
                specialty(viewer.locale(), widenedSpecialty(thread)),
                range,
                rows.stream().map(row -> view(viewer, thread, rights, row)).toList(),
                accepted(viewer, thread, range, rights),
                firstUnread(thread, range),
                rights,
                composer,
                hidden(thread.grave(), rights.isAuthor()),
                PollCards.read(thread.poll(), thread.head().id(), clock.instant()),
                face);
    }

    private @Nullable ReplyView accepted(
            Viewer viewer, ThreadView thread, ReplyRange range, ThreadPage.Rights rights) {
        var id = thread.head().acceptedReply();
        if (id == null || !range.isFirst()) {
            return null;
        }
        return queries.reply(viewer.id(), id)
                .filter(row -> row.seq() > NEAR)
                .map(row -> view(viewer, thread, rights, row))
                .orElse(null);
    }

    private static @Nullable Integer firstUnread(ThreadView thread, ReplyRange range) {
        var read = thread.readSeq();
        if (read == null || read >= range.lastSeq()) {
            return null;
        }
        int unread = read + 1;
        return range.holds(unread) ? Integer.valueOf(unread) : null;
    }

    private ReplyView view(
            Viewer viewer, ThreadView thread, ThreadPage.Rights rights, ReplyRow row) {
        boolean mine =
                viewer.is(row.author().id())
                        || (rights.isAuthor() && row.author().id().equals(thread.author().id()));
        boolean there = row.grave() == null;
        boolean writes = rights.reply() && there;
        boolean accepted = row.id().equals(thread.head().acceptedReply());
        var helpful =
                new HelpfulMark(
                        row.id(),
                        thread.head().id().pathTo(row.seq()),
                        row.helpful(),
                        row.marked());
        return new ReplyView(
                row,
                bylines.of(viewer, row.author()),
                helpful,
                accepted,
                writes && !mine,
                writes && rights.isAuthor() && mayBeAccepted(thread, accepted),
                writes && mine,
                mayDelete(rights, row, mine) && !thread.head().isDeleted(),
                writes,
                hidden(row.grave(), mine));
    }

    private static boolean mayDelete(ThreadPage.Rights rights, ReplyRow row, boolean mine) {
        var grave = row.grave();
        boolean hidden = grave != null && grave.hiding() != null;
        return !hidden && (rights.moderate() || (mine && !isByModerator(row)));
    }

    private @Nullable HiddenMark hidden(ThreadView.@Nullable Grave grave, boolean own) {
        var hiding = grave == null ? null : grave.hiding();
        return hiding == null
                ? null
                : new HiddenMark(rules.name(hiding.rule()), hiding.decision(), own);
    }

    /// One answer at a time: another one may be accepted when this one is not any more.
    private static boolean mayBeAccepted(ThreadView thread, boolean accepted) {
        return thread.head().isQuestion() && (accepted || thread.head().acceptedReply() == null);
    }

    private static boolean isByModerator(ReplyRow row) {
        var grave = row.grave();
        return grave != null && !grave.by().equals(row.author().id());
    }

    private static ThreadPage.Rights rights(
            Viewer viewer,
            ThreadView thread,
            PlaceStanding standing,
            ThreadFace.@Nullable Face face) {
        boolean mine = face == null ? viewer.is(thread.head().author()) : face.isAuthor();
        boolean there = !thread.head().isDeleted();
        return new ThreadPage.Rights(
                standing.mayPost() && there,
                standing.mayPost() && there && mine && face == null,
                (mine && face == null) || standing.mayModerate(),
                standing.mayModerate(),
                mine);
    }

    private @Nullable String specialty(Locale reader, @Nullable String code) {
        return code == null ? null : bylines.specialty(reader, code);
    }

    private static @Nullable String widenedSpecialty(ThreadView thread) {
        var widened = thread.widened();
        return widened == null ? null : widened.specialty();
    }
}
