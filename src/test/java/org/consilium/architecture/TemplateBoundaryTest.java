package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Templates keep to `ui` and their own module, to the content policy, and to the forgery token.
class TemplateBoundaryTest {
    private static final Pattern COMMENT = Pattern.compile("<%--.*?--%>", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("@template\\.(\\w+)\\.");
    private static final Pattern INLINE_STYLE = Pattern.compile("\\sstyle\\s*=|<style\\b");
    private static final Pattern INLINE_HANDLER = Pattern.compile("\\son[a-z]+\\s*=\\s*[\"'$]");
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script\\b(?![^>]*\\ssrc=)");
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{");
    private static final Pattern POST_FORM =
            Pattern.compile(
                    "<form\\b[^>]*method\\s*=\\s*\"post\".*?</form>",
                    Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM_START = Pattern.compile("<form\\b", Pattern.CASE_INSENSITIVE);

    /// What the sanitiser made; and plain text, which is no HTML.
    private static final Set<String> UNESCAPED = Set.of("ui/prose.jte", "mail/letter-text.jte");

    /// Mail programs send no token; what the link carries is signed (RFC 8058).
    private static final Set<String> TOKEN_IN_PATH = Set.of("notifications/unsubscribe.jte");

    @Test
    void callsOnlyItsOwnAndThePagesModule() {
        assertThat(
                        in(
                                CALL,
                                (file, call) ->
                                        !call.group(1).equals("ui")
                                                && !call.group(1).equals(moduleOf(file))))
                .isEmpty();
    }

    @Test
    void hasNothingInline() {
        // Mail programs know no other styles.
        assertThat(in(INLINE_STYLE, (file, found) -> !moduleOf(file).equals("mail"))).isEmpty();
        assertThat(in(INLINE_HANDLER, (file, found) -> true)).isEmpty();
        assertThat(in(INLINE_SCRIPT, (file, found) -> true)).isEmpty();
    }

    @Test
    void letsHtmlThroughOnlyWhereItWasSanitised() {
        assertThat(in(UNSAFE, (file, found) -> !UNESCAPED.contains(name(file)))).isEmpty();
    }

    @Test
    void carriesTheForgeryTokenInEveryForm() {
        assertThat(in(POST_FORM, (file, form) -> lacksToken(file, form.group()))).isEmpty();
    }

    @Test
    void closesEveryForm() {
        assertThat(
                        templates().stream()
                                .filter(file ->
                                        count(FORM_START, text(file))
                                                != count(Pattern.compile("</form>"), text(file)))
                                .toList())
                .isEmpty();
    }

    private static boolean lacksToken(Path file, String form) {
        return !form.contains("@template.ui.csrf(") && !TOKEN_IN_PATH.contains(name(file));
    }

    private interface Offence {
        boolean is(Path file, MatchResult found);
    }

    private static List<String> in(Pattern pattern, Offence offence) {
        var found = new ArrayList<String>();
        for (var file : templates()) {
            pattern.matcher(text(file))
                    .results()
                    .filter(result -> offence.is(file, result))
                    .forEach(result -> found.add(name(file) + ": " + shortened(result.group())));
        }
        return found;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static List<Path> templates() {
        return Code.files(Code.TEMPLATES, ".jte");
    }

    private static String text(Path file) {
        return COMMENT.matcher(Code.read(file)).replaceAll("");
    }

    private static String name(Path file) {
        return Code.TEMPLATES.relativize(file).toString();
    }

    private static String moduleOf(Path file) {
        return Code.TEMPLATES.relativize(file).getName(0).toString();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 80)).replaceAll("\\s+", " ");
    }
}
