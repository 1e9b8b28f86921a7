package org.consilium.ui;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/// What every template needs besides its own model: who reads, in which language, and the way
/// things are written for them. Made anew for each request.
public final class Page {
    private final HttpServletRequest request;
    private final Viewer viewer;
    private final Words words;
    private final Assets assets;
    private final List<NavItem> nav;
    private final List<Badge> badges;
    private final Supplier<Map<String, Integer>> counting;
    private @Nullable Map<String, Integer> counted;
    private final Pages shared;
    private final Times times;
    private final Instant now;
    private final @Nullable Flash flash;

    Page(
            HttpServletRequest request,
            Pages shared,
            Supplier<Map<String, Integer>> counting,
            Instant now,
            @Nullable Flash flash) {
        this.request = request;
        this.viewer = CurrentViewer.of(request);
        this.words = shared.words();
        this.assets = shared.assets();
        this.nav = shared.nav();
        this.badges = shared.badges();
        this.counting = counting;
        this.shared = shared;
        this.now = now;
        this.times = new Times(words, viewer.locale(), viewer.zone(), now);
        this.flash = flash;
    }

    public Viewer viewer() {
        return viewer;
    }

    public Instant now() {
        return now;
    }

    public boolean isVerified() {
        return viewer.isVerified(now);
    }

    /// The English sentence in the reader's language; `pairs` are names and values in turn.
    public String t(String english, Object... pairs) {
        return words.say(viewer.locale(), english, Message.named(pairs));
    }

    public String t(Message message) {
        return words.say(viewer.locale(), message);
    }

    /// A part that another module gave, in place.
    public Content show(Fragment part) {
        return output -> shared.write(part, this, output);
    }

    /// A moment as people say it: "5 minutes ago", "yesterday", "12 Nov".
    public String when(Instant at) {
        return times.when(at);
    }

    /// A moment to the minute, in the reader's zone.
    public String exact(Instant at) {
        return times.exact(at);
    }

    /// A moment for `<time datetime>`.
    public String iso(Instant at) {
        return at.toString();
    }

    public String date(LocalDate date) {
        return times.date(date);
    }

    /// The day of a moment in the reader's zone.
    public String day(Instant at) {
        return times.date(at.atZone(viewer.zone()).toLocalDate());
    }

    public String number(long value) {
        return times.number(value);
    }

    /// The value of the hidden field `_csrf` that every POST form carries.
    public String csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    /// The address of a file below `static`, with its content's hash; `app.css` and `app.js` are
    /// all style sheets and all scripts.
    public String asset(String name) {
        return assets.path(name);
    }

    /// This page's own path with its query, for ways back.
    public String path() {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /// The places this viewer may go to, in order; also those that ask for a second factor first.
    public List<NavItem> nav() {
        var whole = viewer.withWaitingRoles();
        return nav.stream().filter(item -> item.who().admits(whole, now)).toList();
    }

    /// Whether this page lies in a place: the nearest one, where one place lies in another. Whether
    /// this page is in that place: of several that fit, the one with the longest path.
    public boolean isCurrent(NavItem item) {
        return nav().stream()
                .filter(each -> isBelow(each.path()))
                .max(Comparator.comparingInt(each -> each.path().length()))
                .filter(item::equals)
                .isPresent();
    }

    private boolean isBelow(String path) {
        var here = request.getRequestURI();
        return path.equals("/")
                ? here.equals("/")
                : here.equals(path) || here.startsWith(path + "/");
    }

    public boolean admits(Who who) {
        return who.admits(viewer, now);
    }

    /// How much there is of what a place's badge counts; `name` is also that of its live topic.
    public record Unread(String name, int unread) {}

    /// The number on a place, null where it has none; asks the database once, so only the layout
    /// calls it.
    public @Nullable Unread badge(NavItem item) {
        return badges.stream()
                .filter(badge -> badge.place().equals(item.path()))
                .findFirst()
                .map(this::counted)
                .orElse(null);
    }

    private Unread counted(Badge badge) {
        var numbers = counted == null ? counting.get() : counted;
        counted = numbers;
        return new Unread(badge.name(), numbers.getOrDefault(badge.name(), 0));
    }

    /// Where the page hears what changes: its badges, and `more`, a topic of its own, or null.
    public String liveUrl(@Nullable String more) {
        var places = nav().stream().map(NavItem::path).collect(Collectors.toSet());
        var topics =
                badges.stream()
                        .filter(badge -> places.contains(badge.place()))
                        .map(badge -> "on=" + badge.name())
                        .collect(Collectors.joining("&"));
        return "/live?" + topics + (more == null ? "" : "&on=" + more);
    }

    /// What is announced, unless this browser was told already.
    public @Nullable Announcement announcement() {
        return shared.announcement(viewer)
                .filter(each -> !DismissalController.isDismissed(request, each.id()))
                .orElse(null);
    }

    /// What this instance is called.
    public String brand() {
        return shared.branding().name();
    }

    /// Its picture in place of the name in letters; null where it has none.
    public Branding.@Nullable Logo logo() {
        return shared.branding().logo().orElse(null);
    }

    /// How many megabytes a file may have that is attached.
    public long megabytesAFile() {
        return shared.megabytesAFile();
    }

    /// The style sheet with its own colour; null where it has none.
    public @Nullable String brandColour() {
        var branding = shared.branding();
        return branding.isColoured() ? "/branding.css?hue=" + branding.hue() : null;
    }

    public boolean hasImprint() {
        return !shared.branding().imprint().isEmpty();
    }

    /// Whether no feature that is switched off closes this path: what leads to it is not offered.
    public boolean isOpen(String path) {
        return shared.isOpen(path);
    }

    /// Whether nobody may write at present.
    public boolean isReadOnly() {
        return shared.isReadOnly();
    }

    public @Nullable Flash flash() {
        return flash;
    }

    public String lang() {
        return viewer.locale().toLanguageTag();
    }

    public String dir() {
        return com.ibm.icu.util.ULocale.forLocale(viewer.locale()).isRightToLeft() ? "rtl" : "ltr";
    }

    public Locale locale() {
        return viewer.locale();
    }

    /// `light`, `dark`, or `auto` for what the device says.
    public String theme() {
        return ThemeController.of(request);
    }

    /// `clinicians` or `patients`: which of the two worlds this page belongs to; signed-out pages
    /// are the clinicians' front door.
    public String world() {
        return viewer.isSignedIn() && !viewer.isClinician() ? "patients" : "clinicians";
    }

    /// Whether htmx asks for a fragment.
    public boolean isFragment() {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
