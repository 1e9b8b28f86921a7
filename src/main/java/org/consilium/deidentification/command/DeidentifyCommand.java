package org.consilium.deidentification.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `./consilium deidentify [--redact] [FILE…]`: texts in, findings out, a JSON line for each text.
/// Needs no database and no server. A file that ends in `.jsonl` holds a text on each line, as
/// `{"id", "text"}`; so does standard input whose first line is such an object.
public final class DeidentifyCommand {
    private static final String USAGE =
            """
            Usage: ./consilium deidentify [--redact] [FILE ...]
                   ./consilium deidentify --evaluate [FILE.jsonl]

            Reads texts from files, or from standard input where none is named, and writes a JSON line for each:
              {"id", "findings": [{"start", "end", "kind", "letter", "confidence", "replacement"}]}
            Offsets count Unicode code points. A file *.jsonl holds a text a line: {"id", "text"}.
            --redact    write the texts with every finding replaced instead
            --evaluate  find in notes whose identifiers are marked, and print recall and precision by letter\
            """;

    private DeidentifyCommand() {}

    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), System.in));
    }

    static int run(List<String> arguments, InputStream input) {
        boolean redact = arguments.contains("--redact");
        var files = new ArrayList<Path>();
        for (var argument : arguments) {
            if (argument.equals("--help")) {
                System.out.println(USAGE);
                return 0;
            }
            if (argument.equals("--evaluate")) {
                return Evaluation.run(arguments, System.out);
            }
            if (argument.startsWith("--") && !argument.equals("--redact")) {
                System.err.println("deidentify does not know \"" + argument + "\".\n" + USAGE);
                return 2;
            }
            if (!argument.equals("--redact")) {
                files.add(Path.of(argument));
            }
        }
        var writer =
                new BufferedWriter(
                        new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
        try {
            int code =
                    files.isEmpty()
                            ? standardInput(input, redact, writer)
                            : all(files, redact, writer);
            writer.flush();
            return code;
        } catch (IOException | UncheckedIOException gone) {
            System.err.println("The output could not be written: " + gone.getMessage());
            return 1;
        }
    }

    private static int standardInput(InputStream input, boolean redact, Writer writer)
            throws IOException {
        try {
            new Texts(writer, redact).read("-", input, false);
            return 0;
        } catch (BadText bad) {
            System.err.println("Standard input: " + bad.getMessage());
            return 1;
        }
    }

    private static int all(List<Path> files, boolean redact, Writer writer) throws IOException {
        int failed = 0;
        for (var file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                System.err.println("There is no file " + file + " that can be read.");
                failed = 1;
                continue;
            }
            try (var stream = Files.newInputStream(file)) {
                var name = file.getFileName().toString();
                new Texts(writer, redact).read(name, stream, name.endsWith(".jsonl"));
            } catch (BadText bad) {
                System.err.println(file + ": " + bad.getMessage());
                failed = 1;
            }
        }
        return failed;
    }
}
