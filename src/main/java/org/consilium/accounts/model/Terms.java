package org.consilium.accounts.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The versions of the terms, as data: which, from what day, and what changed. Their text is the
/// template `accounts/terms`; who changes it adds a version, and from its day on everybody is asked
/// to accept it before they write again. An organisation with terms of its own names its file in
/// `consilium.terms`.
@Component
public class Terms {
    /// One version; `changed` says in plain sentences what is new in it.
    public record Version(String version, LocalDate from, List<String> changed) {
        public Version {
            changed = List.copyOf(changed);
        }
    }

    private static final String OURS = "classpath:rules/terms.json";

    private final List<Version> versions;
    private final Clock clock;

    Terms(Environment environment, Clock clock) {
        this.versions = read(environment.getProperty("consilium.terms", OURS));
        this.clock = clock;
    }

    /// The one in force today.
    public Version current() {
        return inForce().getFirst();
    }

    /// All that are or were in force, the newest first.
    public List<Version> inForce() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var begun = versions.stream().filter(it -> !it.from().isAfter(today)).toList();
        return begun.isEmpty() ? List.of(versions.getLast()) : begun;
    }

    /// The newest of ours, for measurements.
    public static String newest() {
        return read(OURS).getFirst().version();
    }

    private static List<Version> read(String place) {
        try (var file = new DefaultResourceLoader().getResource(place).getInputStream()) {
            var read = JsonMapper.shared().readValue(file, new TypeReference<List<Version>>() {});
            if (read.isEmpty()) {
                throw new IllegalStateException("no version of the terms in " + place);
            }
            return read.stream().sorted(Comparator.comparing(Version::from).reversed()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the terms in " + place, unreadable);
        }
    }
}
