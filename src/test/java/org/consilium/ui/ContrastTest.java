package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Computes WCAG contrast from the colour roles in `colours.css`: both themes, both worlds.
class ContrastTest {
    private static final Path COLOURS = Path.of("src/main/resources/static/css/colours.css");
    private static final String OKLCH = "oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)";
    private static final Pattern ROLE =
            Pattern.compile("--color-([a-z-]+): light-dark\\(" + OKLCH + ", " + OKLCH + "\\)");

    private static final List<String> GROUNDS = List.of("page", "raised", "sunken");

    /// Whatever hue an administrator chooses for clinicians' pages.
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsEasilyInEveryHue(boolean dark) throws IOException {
        var css = Files.readString(COLOURS);
        for (int hue = 0; hue < 360; hue++) {
            var colours =
                    colours(
                            css.replaceFirst("--accent-hue: \\d+", "--accent-hue: " + hue),
                            false,
                            dark);
            for (var ground : GROUNDS) {
                atLeast(4.5, colours, "accent", ground);
            }
            atLeast(4.5, colours, "accent", "accent-soft");
            atLeast(7, colours, "ink", "accent-soft");
            atLeast(4.5, colours, "ink-soft", "accent-soft");
            atLeast(4.5, colours, "on-accent", "accent");
            atLeast(4.5, colours, "on-accent", "accent-strong");
        }
    }

    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void readsEasily(boolean patients, boolean dark) throws IOException {
        var colours = colours(patients, dark);

        for (var ground : GROUNDS) {
            atLeast(7, colours, "ink", ground);
            atLeast(4.5, colours, "ink-soft", ground);
            atLeast(4.5, colours, "ink-faint", ground);
            atLeast(3, colours, "field-line", ground);
            for (var hue : List.of("accent", "positive", "caution", "negative")) {
                atLeast(4.5, colours, hue, ground);
            }
        }
        for (var hue : List.of("accent", "positive", "caution", "negative")) {
            atLeast(4.5, colours, hue, hue + "-soft");
            atLeast(7, colours, "ink", hue + "-soft");
            atLeast(4.5, colours, "ink-soft", hue + "-soft");
        }
        atLeast(4.5, colours, "on-accent", "accent");
        atLeast(4.5, colours, "on-accent", "accent-strong");
        atLeast(4.5, colours, "on-negative", "negative");
        atLeast(7, colours, "page", "ink");
    }

    private static void atLeast(
            double ratio, Map<String, double[]> colours, String text, String ground) {
        double one = light(Objects.requireNonNull(colours.get(text)));
        double other = light(Objects.requireNonNull(colours.get(ground)));
        double lighter = Math.max(one, other);
        double darker = Math.min(one, other);
        assertThat((lighter + 0.05) / (darker + 0.05))
                .as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(ratio);
    }

    private static Map<String, double[]> colours(boolean patients, boolean dark)
            throws IOException {
        return colours(Files.readString(COLOURS), patients, dark);
    }

    private static Map<String, double[]> colours(String css, boolean patients, boolean dark) {
        var own = patients ? css.substring(css.indexOf("[data-world=\"patients\"]")) : css;
        var whole = css;
        for (var part : List.of("--accent-hue", "--accent-chroma")) {
            whole = whole.replace("var(" + part + ")", value(own, part));
        }
        var colours = new HashMap<String, double[]>();
        var roles = ROLE.matcher(whole);
        while (roles.find()) {
            int first = dark ? 5 : 2;
            colours.put(
                    roles.group(1),
                    new double[] {
                        Double.parseDouble(roles.group(first)),
                        Double.parseDouble(roles.group(first + 1)),
                        Math.toRadians(Double.parseDouble(roles.group(first + 2)))
                    });
        }
        return colours;
    }

    private static String value(String css, String property) {
        var found = Pattern.compile(property + ": ([\\d.]+);").matcher(css);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /// Relative luminance of an OKLCH colour (Björn Ottosson's matrices), cut to sRGB.
    private static double light(double[] lch) {
        double a = lch[1] * Math.cos(lch[2]);
        double b = lch[1] * Math.sin(lch[2]);
        double l = Math.pow(lch[0] + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lch[0] - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lch[0] - 0.0894841775 * a - 1.2914855480 * b, 3);
        return 0.2126 * cut(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
                + 0.7152 * cut(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
                + 0.0722 * cut(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double cut(double linear) {
        return Math.clamp(linear, 0, 1);
    }
}
