package org.consilium.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.consilium.accounts.Member;
import org.consilium.accounts.Members;
import org.consilium.people.following.Follows;
import org.consilium.people.profile.ProfileForm;
import org.consilium.people.profile.Profiles;
import org.consilium.people.profile.WorkForm;
import org.consilium.platform.DemoStory;
import org.consilium.platform.Viewer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The cast say who they are, follow each other, and have answered before.
@Component
class PeopleDemo implements DemoStory {
    private static final int CHAPTER = 30;

    /// One of the cast in `demo/people.json`; `minutes` are how long their answers took.
    record Someone(
            String handle,
            Map<String, String> profile,
            List<WorkForm> works,
            List<String> follows,
            List<Integer> minutes) {}

    private final Members members;
    private final Profiles profiles;
    private final Follows follows;
    private final AnswerTimes answerTimes;
    private final JsonMapper json;
    private final Clock clock;

    PeopleDemo(
            Members members,
            Profiles profiles,
            Follows follows,
            AnswerTimes answerTimes,
            JsonMapper json,
            Clock clock) {
        this.members = members;
        this.profiles = profiles;
        this.follows = follows;
        this.answerTimes = answerTimes;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public int chapter() {
        return CHAPTER;
    }

    @Override
    public void tell() {
        for (var someone : cast()) {
            var member = members.byHandle(someone.handle()).orElseThrow();
            profiles.save(member.id(), ProfileForm.of(someone.profile()).profile());
            someone.works().forEach(work -> profiles.add(member.id(), work));
            someone.follows().forEach(other -> follows.follow(viewer(member), other));
            answered(member, someone.minutes());
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

    private List<Someone> cast() {
        try (var file = new ClassPathResource("demo/people.json").getInputStream()) {
            return json.readValue(file, new TypeReference<List<Someone>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
