package org.consilium.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.Features;
import org.consilium.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Makes each request's [Page] and renders templates with it.
@Component
class Pages {
    private static final String GENERATED = "gg.jte.generated.precompiled";

    private final TemplateEngine engine;
    private final Words words;
    private final Assets assets;
    private final List<NavItem> nav;
    private final BadgeQueries badges;
    private final ObjectProvider<Announcements> announcements;
    private final ObjectProvider<ReadOnly> readOnly;
    private final ObjectProvider<UploadLimit> uploads;
    private final Features features;
    private final Branding branding;
    private final Flashes flashes;
    private final Clock clock;

    Pages(
            Words words,
            Assets assets,
            List<NavItem> nav,
            BadgeQueries badges,
            ObjectProvider<Announcements> announcements,
            ObjectProvider<ReadOnly> readOnly,
            ObjectProvider<UploadLimit> uploads,
            Features features,
            Branding branding,
            Flashes flashes,
            Clock clock) {
        this.engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Pages.class.getClassLoader(), GENERATED);
        this.words = words;
        this.assets = assets;
        this.nav = nav.stream().sorted(Comparator.comparingInt(NavItem::order)).toList();
        this.badges = badges;
        this.announcements = announcements;
        this.readOnly = readOnly;
        this.uploads = uploads;
        this.features = features;
        this.branding = branding;
        this.flashes = flashes;
        this.clock = clock;
    }

    byte[] render(
            String template,
            @Nullable Object model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var parameters = new HashMap<String, @Nullable Object>(Map.of());
        parameters.put("page", page(request, response));
        if (model != null) {
            parameters.put("model", model);
        }
        var output = new Utf8ByteOutput();
        engine.render(template + ".jte", parameters, output);
        return output.toByteArray();
    }

    void write(Fragment part, Page page, TemplateOutput output) {
        engine.render(
                part.template() + ".jte", Map.of("page", page, "model", part.model()), output);
    }

    private Page page(HttpServletRequest request, HttpServletResponse response) {
        var viewer = CurrentViewer.of(request);
        return new Page(
                request,
                this,
                () -> unread(viewer),
                clock.instant(),
                flashes.take(request, response));
    }

    /// None where it cannot be told: the page that says the database is away must not need it.
    private Map<String, Integer> unread(Viewer viewer) {
        try {
            return viewer.isSignedIn() ? badges.of(viewer.id()) : Map.of();
        } catch (DataAccessException away) {
            return Map.of();
        }
    }

    /// What is announced to this viewer; from memory.
    Optional<Announcement> announcement(Viewer viewer) {
        var source = announcements.getIfAvailable();
        return source == null ? Optional.empty() : source.current(viewer);
    }

    long megabytesAFile() {
        return uploads.getObject().megabytes();
    }

    Branding branding() {
        return branding;
    }

    boolean isOpen(String path) {
        return features.isOpen(path);
    }

    boolean isReadOnly() {
        return readOnly.getObject().isOn();
    }

    Words words() {
        return words;
    }

    Assets assets() {
        return assets;
    }

    List<Badge> badges() {
        return badges.badges();
    }

    List<NavItem> nav() {
        return nav.stream().filter(place -> isOpen(place.path())).toList();
    }
}
