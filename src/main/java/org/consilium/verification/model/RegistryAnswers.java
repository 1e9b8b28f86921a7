package org.consilium.verification.model;

import java.util.List;
import org.consilium.ui.Message;
import org.consilium.verification.registry.Finding;
import org.consilium.verification.registry.RegistryAnswer;

/// Registry answers as they are kept in the database: a word, and findings.
final class RegistryAnswers {
    private RegistryAnswers() {}

    static String word(RegistryAnswer answer) {
        return switch (answer) {
            case RegistryAnswer.Match match -> "MATCH";
            case RegistryAnswer.Mismatch mismatch -> "MISMATCH";
            case RegistryAnswer.Unknown unknown -> "UNKNOWN";
            case RegistryAnswer.FormatOnly formatOnly -> "FORMAT_ONLY";
            case RegistryAnswer.BadFormat badFormat -> "BAD_FORMAT";
        };
    }

    static List<String> findings(RegistryAnswer answer) {
        return answer.findings().stream().map(Finding::write).toList();
    }

    static RegistryAnswer read(String word, List<String> written) {
        var findings = written.stream().map(Finding::read).toList();
        return switch (word) {
            case "MATCH" -> new RegistryAnswer.Match(findings);
            case "MISMATCH" -> new RegistryAnswer.Mismatch(findings);
            case "UNKNOWN" -> new RegistryAnswer.Unknown();
            case "FORMAT_ONLY" -> new RegistryAnswer.FormatOnly();
            case "BAD_FORMAT" ->
                    new RegistryAnswer.BadFormat(Message.of("The number is not well formed."));
            default -> throw new IllegalArgumentException("no answer: " + word);
        };
    }
}
