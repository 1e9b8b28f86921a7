package org.consilium.search.saved;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.consilium.notifications.Notifications;
import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/// One's saved searches.
@Controller
class SavedController {
    private static final String LIST = "/search/saved";

    private final SavedSearches searches;
    private final Notifications notifications;

    SavedController(SavedSearches searches, Notifications notifications) {
        this.searches = searches;
        this.notifications = notifications;
    }

    @GetMapping(LIST)
    @Access(Who.MEMBER)
    Screen list(Viewer viewer) {
        return Screen.of("search/saved", new SavedPage(searches.list(viewer)));
    }

    /// Where a notice leads: the results, the newest first.
    @GetMapping(LIST + "/{id}")
    @Access(Who.MEMBER)
    Screen show(Viewer viewer, @PathVariable SavedId id) {
        var saved = searches.toOpen(viewer, id);
        notifications.readAll(viewer, saved.ownPath());
        return Screen.redirect(saved.path());
    }

    @GetMapping(LIST + "/{id}/edit")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, @PathVariable SavedId id) {
        var saved = searches.toOpen(viewer, id);
        return Screen.of("search/saved-form", SavedFormPage.of(SavedForm.of(saved), saved));
    }

    @PostMapping(LIST)
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, SavedForm form) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return Screen.of("search/saved-form", new SavedFormPage(form, null, problems))
                    .invalid();
        }
        return switch (searches.save(
                viewer, form.cleanName(), form.filter(), form.wantsNotices())) {
            case SaveOutcome.Saved saved ->
                    Screen.redirect(LIST).flash(Message.of("The search is saved."));
            case SaveOutcome.SavedBefore before ->
                    Screen.redirect(LIST)
                            .flash(Message.of("You had saved this search; it has the new name."));
            case SaveOutcome.TooMany many ->
                    Screen.of(
                                    "search/saved-form",
                                    new SavedFormPage(
                                            form,
                                            null,
                                            problems.add(
                                                    "name",
                                                    Message.of(
                                                            "You keep {n} searches already. Delete one first.",
                                                            "n",
                                                            many.most()))))
                            .refused();
        };
    }

    @PutMapping(LIST + "/{id}")
    @Access(Who.MEMBER)
    Screen update(Viewer viewer, @PathVariable SavedId id, SavedForm form) {
        var saved = searches.toOpen(viewer, id);
        var whole = new SavedForm(form.name(), saved.query(), form.tells());
        var problems = whole.problems();
        if (!problems.isEmpty()) {
            return Screen.of("search/saved-form", new SavedFormPage(whole, saved, problems))
                    .invalid();
        }
        searches.change(viewer, id, whole.cleanName(), whole.wantsNotices());
        return Screen.redirect(LIST).flash(Message.of("The change is kept."));
    }

    @DeleteMapping(LIST + "/{id}")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable SavedId id) {
        var saved = searches.toOpen(viewer, id);
        searches.delete(viewer, id);
        return Screen.redirect(LIST)
                .flash(Message.of("The saved search is deleted."), undoPath(saved));
    }

    /// Saving it again is the way back.
    private static String undoPath(SavedSearch saved) {
        return LIST
                + "?name="
                + URLEncoder.encode(saved.name(), StandardCharsets.UTF_8)
                + "&query="
                + URLEncoder.encode(saved.query(), StandardCharsets.UTF_8)
                + (saved.tells() ? "&tells=true" : "");
    }
}
