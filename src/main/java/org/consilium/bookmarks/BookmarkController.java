package org.consilium.bookmarks;

import java.time.Clock;
import org.consilium.platform.Access;
import org.consilium.platform.Cursor;
import org.consilium.platform.Item;
import org.consilium.platform.Items;
import org.consilium.platform.NotFound;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Problems;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The viewer's bookmarks.
@Controller
class BookmarkController {
    private final Bookmarks bookmarks;
    private final BookmarkRepository repository;
    private final BookmarkPages pages;
    private final Items items;
    private final Clock clock;

    BookmarkController(
            Bookmarks bookmarks,
            BookmarkRepository repository,
            BookmarkPages pages,
            Items items,
            Clock clock) {
        this.bookmarks = bookmarks;
        this.repository = repository;
        this.pages = pages;
        this.items = items;
        this.clock = clock;
    }

    @GetMapping("/bookmarks")
    @Access(Who.MEMBER)
    Screen list(
            Viewer viewer,
            @RequestParam(required = false) @Nullable String folder,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String reminders,
            @RequestParam(required = false) @Nullable String after) {
        var filter = BookmarkFilter.of(folder, kind, reminders);
        var from = Cursor.read(after, Cursor.NEWEST);
        return Screen.of("bookmarks/list", pages.list(viewer, filter, from));
    }

    /// For a thing, whether it is bookmarked or not.
    @GetMapping("/bookmarks/new")
    @Access(Who.MEMBER)
    Screen form(Viewer viewer, @RequestParam(defaultValue = "") String item) {
        var thing = Item.parse(item).orElseThrow(NotFound::new);
        var known = repository.of(viewer.id(), thing);
        var form =
                known.map(each -> BookmarkForm.of(each, viewer.zone()))
                        .orElse(BookmarkForm.empty(item));
        return page(viewer, thing, form, Problems.none());
    }

    @PostMapping("/bookmarks")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, BookmarkForm form) {
        var thing = Item.parse(form.item()).orElseThrow(NotFound::new);
        var problems = form.check();
        var remindAt = form.remindAt(viewer.zone(), clock.instant(), problems);
        if (!problems.isEmpty()) {
            return page(viewer, thing, form, problems).invalid();
        }
        var folder = new Bookmarks.Choice(form.folder(), form.cleanName());
        var id = bookmarks.keep(viewer, thing, form.cleanNote(), folder, remindAt.orElse(null));
        var back = items.find(viewer, thing).orElseThrow(NotFound::new).path();
        return Screen.redirect(back)
                .flash(
                        Message.of("It is among your bookmarks."),
                        "/bookmarks/" + id.shortForm() + "/removal");
    }

    private Screen page(Viewer viewer, Item thing, BookmarkForm form, Problems problems) {
        var card = items.find(viewer, thing).orElseThrow(NotFound::new);
        var known = repository.of(viewer.id(), thing).map(Bookmark::id).orElse(null);
        return Screen.of(
                "bookmarks/form",
                new BookmarkPage(card, known, form, pages.folderNames(viewer), problems));
    }
}
