package org.consilium.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.consilium.platform.StartupProblem;

/// Runs a short program to its end and keeps what it said.
final class Commands {

    /// @param output standard output and error together, trimmed
    record Result(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }

        String requireSuccess() {
            if (!succeeded()) {
                throw new StartupProblem("PostgreSQL's program failed: " + output);
            }
            return output;
        }
    }

    private Commands() {}

    static Result run(List<String> command) {
        return run(command, "");
    }

    /// @param input what the program reads on its standard input
    static Result run(List<String> command, String input) {
        try {
            var process = prepare(command).redirectErrorStream(true).start();
            try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
                stdin.write(input);
            } catch (IOException e) {
                // It ended before it read everything; its exit code and output tell why.
            }
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new Result(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(
                    new IOException("interrupted while " + command.getFirst() + " ran", e));
        }
    }

    /// The caller's locale is often one that is not installed, and PostgreSQL refuses that; so it
    /// sees only C.
    static ProcessBuilder prepare(List<String> command) {
        var builder = new ProcessBuilder(command);
        var environment = builder.environment();
        environment
                .keySet()
                .removeIf(
                        key -> key.startsWith("LC_") || key.startsWith("PG") || key.equals("LANG"));
        environment.put("LC_ALL", "C");
        return builder;
    }
}
