package org.consilium.platform.keeping;

import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.consilium.platform.Command;
import org.consilium.platform.InstanceCopied;
import org.consilium.platform.StartupProblem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// `./consilium backup`, `restore`, `export` and `import`. The launcher gives `restore` and
/// `import` a data directory of their own beside the one asked for, and moves it there when they
/// succeed.
@Configuration(proxyBeanMethods = false)
class KeepingCommands {
    private final DataSource database;
    private final BackupRunRepository runs;
    private final Environment environment;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingCommands(
            DataSource database,
            BackupRunRepository runs,
            Environment environment,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.runs = runs;
        this.environment = environment;
        this.events = events;
        this.clock = clock;
    }

    private record OfOnePath(String word, BiFunction<Path, Instant, String> work, Clock clock)
            implements Command {
        @Override
        public void run(List<String> words, Set<String> options) {
            if (words.size() != 1) {
                throw new StartupProblem("Say where: ./consilium %s PLACE".formatted(word));
            }
            var place = Path.of(words.getFirst()).toAbsolutePath().normalize();
            System.out.println(work.apply(place, clock.instant()));
        }
    }

    @Bean
    Command backupCommand() {
        return new OfOnePath(
                "backup",
                (file, began) -> {
                    var passphrase = new Passphrase(environment).forWriting();
                    var manifest = keeping().backup(file, passphrase);
                    return told("BACKUP", file, manifest, began);
                },
                clock);
    }

    @Bean
    Command exportCommand() {
        return new OfOnePath(
                "export",
                (folder, began) -> told("EXPORT", folder, keeping().export(folder), began),
                clock);
    }

    @Bean
    Command restoreCommand() {
        return new OfOnePath(
                "restore",
                (file, began) -> {
                    requireThere(file);
                    var passphrase = new Passphrase(environment).forReading();
                    return checked(keeping().restore(file, passphrase));
                },
                clock);
    }

    @Bean
    Command importCommand() {
        return new OfOnePath(
                "import",
                (folder, began) -> {
                    requireThere(folder);
                    return checked(keeping().importFrom(folder));
                },
                clock);
    }

    private Keeping keeping() {
        var terminal =
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
        var home = Path.of(environment.getProperty("consilium.data", "data"));
        return new Keeping(database, home, clock, new KeepingProgress(System.out, terminal));
    }

    private String told(String kind, Path place, Manifest manifest, Instant began) {
        long bytes = size(place);
        long seconds = Duration.between(began, clock.instant()).toSeconds();
        runs.add(kind, clock.instant(), seconds, manifest.rows(), bytes);
        events.publishEvent(
                new InstanceCopied(
                        kind, manifest.rows(), manifest.files().size(), clock.instant()));
        return "\n%,d rows of %d tables and %,d files are in %s (%,d KB, %d s)."
                .formatted(
                        manifest.rows(),
                        manifest.tables().size(),
                        manifest.files().size(),
                        place,
                        bytes / 1000,
                        seconds);
    }

    private static String checked(Manifest manifest) {
        return "\n%,d rows of %d tables and %,d files, as they were at %s; every checksum agrees."
                .formatted(
                        manifest.rows(),
                        manifest.tables().size(),
                        manifest.files().size(),
                        manifest.madeAt());
    }

    private static void requireThere(Path place) {
        if (!Files.isReadable(place)) {
            throw new StartupProblem("There is no %s that can be read.".formatted(place));
        }
    }

    private static long size(Path place) {
        try (var paths = Files.walk(place)) {
            return paths.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
