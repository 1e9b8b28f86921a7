package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// NullAway looks only at what is marked, so every package is.
class JSpecifyTest {
    @Test
    void marksEveryPackage() {
        assertThat(Code.files(Code.MAIN, ".java")).allSatisfy(JSpecifyTest::isInMarkedPackage);
        assertThat(Code.files(Code.TESTS, ".java"))
                .filteredOn(file -> !Files.exists(inMain(file)))
                .allSatisfy(JSpecifyTest::isInMarkedPackage);
    }

    /// It would hide the one of the module: what it declares, and its mark.
    @Test
    void describesNoPackageTwice() {
        assertThat(Code.files(Code.TESTS, "package-info.java"))
                .noneSatisfy(file -> assertThat(inMain(file)).exists());
    }

    @Test
    void describesEveryPackage() {
        assertThat(Code.files(Code.MAIN, "package-info.java"))
                .allSatisfy(file -> assertThat(Code.read(file)).startsWith("///"));
    }

    private static Path inMain(Path test) {
        return Code.MAIN.resolve(Code.TESTS.relativize(test)).resolveSibling("package-info.java");
    }

    private static void isInMarkedPackage(Path file) {
        var about = file.resolveSibling("package-info.java");
        assertThat(Files.exists(about)).as("%s exists", about).isTrue();
        assertThat(Code.read(about)).as("%s", about).contains("@NullMarked");
    }
}
