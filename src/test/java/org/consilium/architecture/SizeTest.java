package org.consilium.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Nothing grows past what can be read at one sitting.
class SizeTest {
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final int METHOD_PARAMETERS = 7;
    private static final int TEMPLATE_LINES = 150;
    private static final int PACKAGE_TYPES = 25;

    /// The foundation is one vocabulary that every module imports; a split would only add words.
    private static final Map<String, Integer> WIDER_PACKAGES =
            Map.of("org/consilium/platform", 46, "org/consilium/ui", 49);

    @Test
    void keepsFilesShort() {
        var tooLong =
                Stream.of(Code.MAIN, Code.TESTS)
                        .flatMap(folder -> Code.files(folder, ".java").stream())
                        .filter(file -> Code.read(file).lines().count() > FILE_LINES)
                        .toList();
        assertThat(tooLong).as("files over %d lines", FILE_LINES).isEmpty();
    }

    @Test
    void keepsTemplatesShort() {
        var tooLong =
                Code.files(Code.TEMPLATES, ".jte").stream()
                        .filter(file -> Code.read(file).lines().count() > TEMPLATE_LINES)
                        .toList();
        assertThat(tooLong).as("templates over %d lines", TEMPLATE_LINES).isEmpty();
    }

    @Test
    void keepsMethodsShort() {
        var tooLong = new ArrayList<String>();
        eachMethod((source, method) -> {
            if (method.getBody() != null && source.lines(method.getBody()) > METHOD_LINES) {
                tooLong.add(source.place(method) + " " + method.getName());
            }
        });
        assertThat(tooLong).as("methods over %d lines", METHOD_LINES).isEmpty();
    }

    /// Records may have more components, and so their constructors.
    @Test
    void keepsParametersFew() {
        var tooMany = new ArrayList<String>();
        eachMethod((source, method) -> {
            var isConstructor = method.getName().contentEquals("<init>");
            if (!isConstructor && method.getParameters().size() > METHOD_PARAMETERS) {
                tooMany.add(source.place(method) + " " + method.getName());
            }
        });
        assertThat(tooMany).as("methods with more than %d", METHOD_PARAMETERS).isEmpty();
    }

    @Test
    void keepsPackagesSmall() {
        var packages =
                Code.files(Code.MAIN, ".java").stream()
                        .filter(file -> !file.endsWith("package-info.java"))
                        .map(file -> Path.of("src/main/java").relativize(file).getParent())
                        .collect(groupingBy(Path::toString, counting()));
        assertThat(packages)
                .allSatisfy((name, types) ->
                        assertThat(types)
                                .as("types in %s", name)
                                .isLessThanOrEqualTo(
                                        WIDER_PACKAGES.getOrDefault(name, PACKAGE_TYPES)));
    }

    private interface Visitor {
        void visit(Sources.Source source, MethodTree method);
    }

    private static void eachMethod(Visitor visitor) {
        for (var sources : List.of(Sources.MAIN, Sources.TESTS)) {
            for (var source : sources) {
                source.unit().accept(new MethodScanner(source, visitor), null);
            }
        }
    }

    private static final class MethodScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Sources.Source source;
        private final Visitor visitor;

        MethodScanner(Sources.Source source, Visitor visitor) {
            this.source = source;
            this.visitor = visitor;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            visitor.visit(source, method);
            return super.visitMethod(method, null);
        }
    }
}
