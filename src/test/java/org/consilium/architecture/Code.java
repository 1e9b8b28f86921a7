package org.consilium.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.ApplicationModule;

/// The code as these tests see it: files, classes, and modules with what they may use. Read once.
final class Code {
    static final Path MAIN = Path.of("src/main/java/org/consilium");
    static final Path TESTS = Path.of("src/test/java/org/consilium");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /// Classes of `src/main/java`, without the templates' generated ones.
    static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.consilium");

    /// Every module with the modules it declares it may use.
    static final TreeMap<String, Set<String>> MODULES =
            list(MAIN).stream()
                    .filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(
                            Collectors.toMap(
                                    name -> name,
                                    Code::allowed,
                                    (one, other) -> one,
                                    TreeMap::new));

    private Code() {}

    /// Files below a folder whose name ends so, in order.
    static List<Path> files(Path folder, String ending) {
        try (var paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The module of a class, by its package.
    static String moduleOf(Class<?> type) {
        return type.getPackageName().split("\\.", -1)[2];
    }

    private static List<Path> list(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> allowed(String module) {
        var declared = annotationOf(module);
        return declared == null
                ? Set.of()
                : Arrays.stream(declared.allowedDependencies())
                        .map(name -> name.replaceFirst("::.*", "").strip())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What a module's root package declares; null where it declares nothing.
    static @org.jspecify.annotations.Nullable ApplicationModule annotationOf(String module) {
        try {
            return Class.forName("org.consilium." + module + ".package-info")
                    .getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException missing) {
            return null;
        }
    }
}
