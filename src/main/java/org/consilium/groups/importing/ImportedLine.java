package org.consilium.groups.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.consilium.discussions.ImportedTexts.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a line of the file: `{"id": …, "title": …, "text": …}`. `_id` is taken for `id`, as public
/// test collections have it.
sealed interface ImportedLine {
    int TITLE = 200;
    int BODY = 40_000;
    int NAME = 200;

    record Good(Text text) implements ImportedLine {}

    /// `why` is told to the operator and holds nothing of the text.
    record Bad(String why) implements ImportedLine {}

    static ImportedLine of(byte[] line, JsonMapper json) {
        JsonNode node;
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            node = json.readTree(text.toString());
        } catch (CharacterCodingException notText) {
            return new Bad("not UTF-8");
        } catch (JacksonException notJson) {
            return new Bad("not JSON");
        }
        if (!node.isObject()) {
            return new Bad("no JSON object");
        }
        var name = text(node.has("id") ? node.get("id") : node.get("_id"));
        if (name == null || name.isBlank()) {
            return new Bad("no id");
        }
        if (name.length() > NAME || name.chars().anyMatch(Character::isWhitespace)) {
            return new Bad("the id is longer than 200 characters or has spaces");
        }
        return of(name, clean(text(node.get("title"))), clean(text(node.get("text"))));
    }

    private static ImportedLine of(String name, String title, String text) {
        if (title.isEmpty() && text.isEmpty()) {
            return new Bad("neither title nor text");
        }
        if (text.length() > BODY) {
            return new Bad("the text is longer than 40,000 characters");
        }
        var line = (title.isEmpty() ? text : title).replaceAll("\\s+", " ");
        var shown = line.length() <= TITLE ? line : cut(line) + "…";
        var body = text.isEmpty() ? line : text;
        return new Good(new Text(name, shown, body));
    }

    /// At a space, where there is one not too far back.
    private static String cut(String line) {
        int space = line.lastIndexOf(' ', TITLE - 2);
        int end = space > TITLE / 2 ? space : TITLE - 2;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : org.consilium.discussions.ImportedTexts.clean(text);
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null || node.isNull() || node.isContainer() ? null : node.asString();
    }
}
