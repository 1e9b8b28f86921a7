package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// The house rules of style sheets, scripts, fonts and templates, read from the files.
class LookTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final int KILOBYTE = 1024;

    private static final Pattern PHYSICAL =
            Pattern.compile(
                    "[\\s;{](?:(?:min-|max-)?(?:width|height)|(?:margin|padding|border|inset)-"
                            + "(?:left|right|top|bottom)|left|right|top|bottom)\\s*:");
    private static final Pattern MEDIA = Pattern.compile("@(media|container)[^{]*\\{");
    private static final Pattern BARE_COLOUR =
            Pattern.compile(":[^;{]*(?:#[0-9a-fA-F]{3,8}\\b|rgb\\(|hsl\\()");
    private static final Pattern ICON = Pattern.compile("(?:icon|name) = \"([a-z]+)\"");
    private static final Pattern STYLED = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    /// Class names up to the first expression; a name that an expression completes is a beginning.
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"$]*)");

    private static final Pattern INLINE = Pattern.compile("\\s(?:style|on[a-z]+)=\"");

    @Test
    void listsEveryFileInItsOrder() throws IOException {
        for (var kind : List.of("css", "js")) {
            var folder = STATIC.resolve(kind);
            var listed = new TreeSet<>(Files.readAllLines(folder.resolve("order.txt")));
            var there = new TreeSet<String>();
            files(folder, "." + kind).forEach(f -> there.add(folder.relativize(f).toString()));
            assertThat(listed).isEqualTo(there);
        }
    }

    @Test
    void keepsStyleSheetsShort() throws IOException {
        for (var file : files(STATIC.resolve("css"), ".css")) {
            assertThat(Files.readAllLines(file)).as("%s", file).hasSizeLessThan(150);
        }
    }

    @Test
    void writesLogicalPropertiesOnly() throws IOException {
        for (var file : files(STATIC.resolve("css"), ".css")) {
            var css = MEDIA.matcher(Files.readString(file)).replaceAll("@$1 {");
            assertThat(PHYSICAL.matcher(css).results().map(r -> r.group().strip()))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Test
    void namesColoursByRole() throws IOException {
        for (var file : files(STATIC.resolve("css"), ".css")) {
            assertThat(BARE_COLOUR.matcher(Files.readString(file)).results().map(r -> r.group()))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @Test
    void staysWithinItsWeight() throws IOException {
        var scripts = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(scripts)) {
            for (var name : Files.readAllLines(STATIC.resolve("js/order.txt"))) {
                Files.copy(STATIC.resolve("js").resolve(name), gzip);
            }
        }
        assertThat(scripts.size()).isLessThan(24 * KILOBYTE);
        assertThat(Files.size(STATIC.resolve("font/newsreader.woff2"))).isLessThan(40 * KILOBYTE);
    }

    @Test
    void drawsEveryIconThatIsNamed() throws IOException {
        var sprite = Files.readString(STATIC.resolve("img/icons.svg"));
        for (var file : files(TEMPLATES, ".jte")) {
            Files.readString(file)
                    .lines()
                    .filter(line -> line.contains("ui.icon(") || line.contains("icon = \""))
                    .flatMap(line -> ICON.matcher(line).results())
                    .filter(found -> found.group().startsWith("icon"))
                    .forEach(found ->
                            assertThat(sprite).as("%s", file).contains(id(found.group(1))));
        }
    }

    @Test
    void stylesEveryClassOfTheTemplates() throws IOException {
        var styled = new TreeSet<String>();
        for (var file : files(STATIC.resolve("css"), ".css")) {
            STYLED.matcher(Files.readString(file)).results().forEach(r -> styled.add(r.group(1)));
        }
        for (var file : pages()) {
            CLASSES.matcher(Files.readString(file))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split("\\s+", -1)))
                    .filter(name -> !name.isEmpty())
                    .forEach(name ->
                            assertThat(styled)
                                    .as("%s: %s", file, name)
                                    .anyMatch(known -> known.startsWith(name)));
        }
    }

    @Test
    void hasNoInlineStyleOrScript() throws IOException {
        for (var file : pages()) {
            assertThat(INLINE.matcher(Files.readString(file)).find()).as("%s", file).isFalse();
        }
    }

    /// All templates but those of mails, which mail programs style by attributes only.
    private static List<Path> pages() throws IOException {
        return files(TEMPLATES, ".jte").stream()
                .filter(file -> !file.startsWith(TEMPLATES.resolve("mail")))
                .toList();
    }

    private static String id(String icon) {
        return "id=\"" + icon + "\"";
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
