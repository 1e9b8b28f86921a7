package org.consilium.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.consilium.accounts.DemoMembers;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.people.following.Follows;
import org.consilium.people.profile.Photos;
import org.consilium.people.profile.ProfileForm;
import org.consilium.people.profile.Profiles;
import org.consilium.people.profile.WorkForm;
import org.consilium.platform.Audience;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.consilium.platform.Viewer;
import org.consilium.verification.CredentialKind;
import org.consilium.verification.DemoVerifications;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The cast and some more colleagues say who they are, follow each other, and have answered before.
@Component
class PeopleDemo implements DemoStory {
    private static final int CHAPTER = 30;

    private static final int DAYS_BETWEEN = 11;

    /// The others are known by their initials, as many will be.
    private static final Set<String> WITH_FACES =
            Set.of("amara", "bruno", "elif", "farid", "joon", "lena");

    /// A colleague who is not of the cast: an account and a verification to begin with.
    record Joins(
            String name,
            String zone,
            CredentialKind kind,
            String country,
            String number,
            String specialty) {}

    /// Somebody in `demo/people.json`; `minutes` are how long their answers took, `joins` is null
    /// for the cast, who are there already.
    record Someone(
            String handle,
            @Nullable Joins joins,
            Map<String, String> profile,
            List<WorkForm> works,
            List<String> follows,
            List<Integer> minutes) {}

    private final Members members;
    private final DemoMembers demoMembers;
    private final DemoVerifications verifications;
    private final Profiles profiles;
    private final Follows follows;
    private final Photos photos;
    private final AnswerTimes answerTimes;
    private final JsonMapper json;
    private final Ids ids;
    private final Clock clock;

    PeopleDemo(
            Members members,
            DemoMembers demoMembers,
            DemoVerifications verifications,
            Profiles profiles,
            Follows follows,
            Photos photos,
            AnswerTimes answerTimes,
            JsonMapper json,
            Ids ids,
            Clock clock) {
        this.members = members;
        this.demoMembers = demoMembers;
        this.verifications = verifications;
        this.profiles = profiles;
        this.follows = follows;
        this.photos = photos;
        this.answerTimes = answerTimes;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        var everybody = everybody();
        int daysAgo = 0;
        for (var someone : everybody) {
            daysAgo += DAYS_BETWEEN;
            join(someone, daysAgo);
        }
        for (var someone : everybody) {
            var member = members.byHandle(someone.handle()).orElseThrow();
            profiles.save(member.id(), ProfileForm.of(someone.profile()).profile());
            someone.works().forEach(work -> profiles.add(member.id(), work));
            someone.follows().forEach(other -> follows.follow(viewer(member), other));
            answered(member, someone.minutes());
            showFace(member);
        }
    }

    private void join(Someone someone, int daysAgo) {
        var joins = someone.joins();
        if (joins != null) {
            var member =
                    demoMembers.make(
                            new MemberId(ids.next()),
                            joins.name(),
                            someone.handle(),
                            Audience.CLINICIAN,
                            ZoneId.of(joins.zone()));
            verifications.verify(
                    member,
                    joins.kind(),
                    joins.country(),
                    joins.number(),
                    joins.specialty(),
                    daysAgo);
        }
    }

    private void showFace(Member member) {
        if (WITH_FACES.contains(member.handle())) {
            var portrait = new ByteArrayResource(DemoPortrait.draw(member.handle()));
            photos.set(member.id(), member.handle() + ".jpg", portrait);
        }
    }

    private void answered(Member member, List<Integer> minutes) {
        var at = clock.instant().minus(Duration.ofDays(minutes.size()));
        for (int each : minutes) {
            at = at.plus(Duration.ofDays(1));
            answerTimes.record(member.id(), Duration.ofMinutes(each), at);
        }
    }

    private Viewer viewer(Member member) {
        return new Viewer(
                member.id(),
                member.name(),
                member.audience(),
                Set.of(),
                null,
                Locale.UK,
                member.zone());
    }

    private List<Someone> everybody() {
        try (var file = new ClassPathResource("demo/people.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<Someone>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
