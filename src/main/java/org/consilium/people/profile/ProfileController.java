package org.consilium.people.profile;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.moderation.HouseRules;
import org.consilium.notifications.Notifications;
import org.consilium.people.Bylines;
import org.consilium.people.Languages;
import org.consilium.people.ProfileAct;
import org.consilium.people.ProfilePart;
import org.consilium.platform.Access;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Fragment;
import org.consilium.ui.Markdown;
import org.consilium.ui.Screen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A clinician's profile.
@Controller
class ProfileController {
    private final ProfileAccess access;
    private final WorkRepository works;
    private final Bylines bylines;
    private final Markdown markdown;
    private final Notifications notifications;
    private final HouseRules rules;
    private final ObjectProvider<ProfileAct> acts;
    private final ObjectProvider<ProfilePart> parts;
    private final Clock clock;

    ProfileController(
            ProfileAccess access,
            WorkRepository works,
            Bylines bylines,
            Markdown markdown,
            Notifications notifications,
            HouseRules rules,
            ObjectProvider<ProfileAct> acts,
            ObjectProvider<ProfilePart> parts,
            Clock clock) {
        this.access = access;
        this.works = works;
        this.bylines = bylines;
        this.markdown = markdown;
        this.notifications = notifications;
        this.rules = rules;
        this.acts = acts;
        this.parts = parts;
        this.clock = clock;
    }

    @GetMapping("/people/{handle}")
    @Access(Who.CLINICIAN)
    Screen show(Viewer viewer, @PathVariable String handle) {
        var clinician = access.toRead(viewer, handle);
        notifications.readAll(viewer, clinician.card().path());
        if (clinician.apart()) {
            return Screen.of("people/apart", ApartPage.of(clinician));
        }
        return Screen.of("people/profile", page(viewer, clinician));
    }

    private ProfilePage page(Viewer viewer, Clinician clinician) {
        var card = clinician.card();
        var hidden = clinician.hidden();
        boolean shown = hidden == null || viewer.is(card.id());
        var profile = shown ? clinician.profile() : Profile.EMPTY;
        var reader = viewer.locale();
        var all = shown ? works.list(card.id()) : List.<Work>of();
        boolean verified = card.isVerified(clock.instant());
        return new ProfilePage(
                bylines.of(viewer, card),
                card.handle(),
                profile,
                verified ? name(reader, card.specialty()) : null,
                verified ? null : name(reader, profile.specialty()),
                place(reader, profile, card.country()),
                Languages.join(profile.languages(), Languages.names(reader)),
                profile.about().isEmpty() ? "" : markdown.toHtml(profile.about()),
                only(all, Work.Kind.PUBLICATION),
                only(all, Work.Kind.TALK),
                new ProfilePage.Numbers(
                        clinician.followers(), clinician.medianMinutes(), clinician.answers()),
                viewer.is(card.id()),
                clinician.followed(),
                clinician.silence(),
                acts.orderedStream().toList(),
                shown ? parts(viewer, card.id()) : List.of(),
                hidden == null
                        ? null
                        : new HiddenProfile(rules.name(hidden.rule()), hidden.decision()));
    }

    private List<Fragment> parts(Viewer viewer, MemberId owner) {
        return parts.orderedStream().flatMap(part -> part.of(viewer, owner).stream()).toList();
    }

    private @Nullable String name(Locale reader, @Nullable String specialty) {
        return specialty == null ? null : bylines.specialty(reader, specialty);
    }

    private static String place(Locale reader, Profile profile, @Nullable String country) {
        return Stream.of(
                        profile.town(),
                        profile.region(),
                        country == null ? "" : Bylines.country(reader, country))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<Work> only(List<Work> works, Work.Kind kind) {
        return works.stream().filter(work -> work.kind() == kind).toList();
    }
}
