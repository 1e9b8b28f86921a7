package org.consilium.deidentification.command;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consilium.deidentification.Deidentifier;
import org.consilium.deidentification.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads texts, one after the other, and writes what was found in each.
final class Texts {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST = 64 * 1024 * 1024;
    private static final int PEEK = 4096;

    private final Writer writer;
    private final boolean redact;

    Texts(Writer writer, boolean redact) {
        this.writer = writer;
        this.redact = redact;
    }

    void read(String name, InputStream stream, boolean lines) throws IOException, BadText {
        var input = new BufferedInputStream(stream, 1 << 16);
        if (lines || looksLikeLines(input)) {
            readLines(input);
            return;
        }
        var bytes = input.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new BadText(
                    "It is longer than 64 MB. Split it, or give one text a line as *.jsonl.");
        }
        write(name, decode(bytes));
    }

    private static boolean looksLikeLines(BufferedInputStream input) throws IOException {
        input.mark(PEEK);
        var head = new String(input.readNBytes(PEEK / 2), StandardCharsets.UTF_8).stripLeading();
        input.reset();
        return head.startsWith("{") && head.contains("\"text\"");
    }

    private static String decode(byte[] bytes) throws BadText {
        for (byte each : bytes) {
            if (each == 0) {
                throw new BadText("It is no text: it holds NUL bytes. Give plain text in UTF-8.");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(java.nio.ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new BadText("It is no text in UTF-8. Save it as UTF-8 and try again.");
        }
    }

    private void readLines(InputStream input) throws IOException, BadText {
        var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank()) {
                var note = parse(line, number);
                var id = note.path("id");
                write(
                        id.isMissingNode() ? Integer.toString(number) : id.asString(),
                        note.path("text").asString());
            }
        }
    }

    private static JsonNode parse(String line, int number) throws BadText {
        try {
            var note = JSON.readTree(line);
            if (note.path("text").isString()) {
                return note;
            }
        } catch (JacksonException noJson) {
            // Said below.
        }
        throw new BadText("Line " + number + " is no JSON object with a \"text\".");
    }

    private void write(String id, String text) throws IOException {
        var findings = Deidentifier.examine(text);
        var result = new LinkedHashMap<String, Object>();
        result.put("id", id);
        if (redact) {
            result.put("text", Deidentifier.redact(text, findings));
        } else {
            result.put("findings", findings.stream().map(Texts::json).toList());
        }
        writer.write(
                redact && id.equals("-")
                        ? result.get("text") + ""
                        : JSON.writeValueAsString(result));
        if (!(redact && id.equals("-"))) {
            writer.write('\n');
        }
    }

    private static Map<String, Object> json(Finding finding) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("start", finding.start());
        fields.put("end", finding.end());
        fields.put("kind", finding.kind().word());
        fields.put("letter", finding.letter().name());
        fields.put("confidence", finding.confidence());
        fields.put("replacement", finding.replacement());
        return fields;
    }

    static List<String> linesOf(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
