package org.consilium.platform.starting;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilium.platform.StartupProblem;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Turns the start-up failures that a person can mend into one sentence on standard error.
///
/// Spring asks it first (see `META-INF/spring.factories`); for what it does not know it says so,
/// and Spring reports the failure in full, because then it is a bug. Either way the exception
/// leaves `main`, and the exit code is 1.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupReport implements SpringBootExceptionReporter {

    private static final String DISK_FULL_STATE = "53100";

    /// Spring builds reporters by this constructor only.
    StartupReport(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        var sentence = sentenceFor(failure);
        sentence.ifPresent(it -> System.err.println("\n" + it + "\n"));
        return sentence.isPresent();
    }

    static Optional<String> sentenceFor(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause)
                .flatMap(it -> sentenceForOne(it).stream())
                .findFirst();
    }

    private static Optional<String> sentenceForOne(Throwable failure) {
        return switch (failure) {
            case StartupProblem problem -> Optional.ofNullable(problem.getMessage());
            case PortInUseException taken -> Optional.of(portTaken(taken.getPort()));
            case AccessDeniedException denied ->
                    Optional.of(
                            "No permission for %s. Give it to the user who starts Consilium, or choose another directory with --data."
                                    .formatted(denied.getFile()));
            case IOException io when isDiskFull(io.getMessage()) -> Optional.of(DISK_FULL);
            case FlywayValidateException differs -> Optional.of(OTHER_TABLES);
            case SQLException sql when DISK_FULL_STATE.equals(sql.getSQLState()) ->
                    Optional.of(DISK_FULL);
            default -> Optional.empty();
        };
    }

    /// Also said by [PortCheck].
    static String portTaken(int port) {
        return "Port %d is taken by another program. Stop that one, or choose another port: ./consilium up --port %d"
                .formatted(port, port + 1);
    }

    private static final String DISK_FULL =
            "The disk is full. Make room and start again; what was saved is still there.";

    private static final String OTHER_TABLES =
            "The database was written by a Consilium whose tables differ from this one's, a newer one perhaps. Nothing was changed. Start it with the version that wrote it, or choose another directory with --data.";

    private static boolean isDiskFull(@Nullable String message) {
        return message != null
                && message.toLowerCase(Locale.ROOT).contains("no space left on device");
    }
}
