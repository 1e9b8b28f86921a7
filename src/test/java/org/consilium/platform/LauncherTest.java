package org.consilium.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher as a person at a terminal meets it; nothing here builds or starts anything.
class LauncherTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void listsItsCommands() throws Exception {
        var said = run(Map.of(), "help");

        assertThat(said.exitCode()).isZero();
        assertThat(said.output())
                .contains("up [--port N] [--data DIR] [--empty]", "test", "bench", "format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upp",
                "up --prot 80",
                "up --port",
                "up --port eighty",
                "up --port 70000",
                "up now",
                "npi-import",
                "npi-import one.csv two.csv",
                "backup",
                "restore one two",
                "export --fast there",
                "import --data",
                "npi-import --all one.csv",
                "audit",
                "audit mend",
                "audit verify twice",
                "upgrade now",
                "upgrade --data",
                "check me",
                "test fast"
            })
    void refusesWhatItDoesNotKnow(String words) throws Exception {
        var said = run(Map.of(), words.split(" ", -1));

        assertThat(said.exitCode()).isEqualTo(2);
        assertThat(said.output()).contains("Try ./consilium help");
    }

    @Test
    void saysHowToGetJava() throws Exception {
        var said = run(withoutJava(), "build");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output())
                .contains("needs a JDK 25 or newer and found none", "CONSILIUM_JAVA_HOME");
    }

    @Test
    void passesOverAnOldJava() throws Exception {
        var old = Files.createDirectories(folder.resolve("jvm/jdk-17/bin"));
        for (var name : List.of("java", "javac")) {
            executable(old.resolve(name), "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2");
        }

        var said = run(withoutJava(), "build");

        assertThat(said.output()).contains("needs a JDK 25 or newer and found none");
    }

    @Test
    void takesTheNamedJavaAtItsWord() throws Exception {
        var said = run(Map.of("CONSILIUM_JAVA_HOME", "/nowhere"), "build");

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output()).contains("CONSILIUM_JAVA_HOME=/nowhere is no JDK 25");
    }

    @Test
    void putsEverythingBackWhenAnUpgradeFails() throws Exception {
        var data = installed("echo broken > DATA/postgres/PG_VERSION; exit 1");
        var said = upgrade(data);
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output()).contains("is as it was");
        assertThat(data.resolve("postgres/PG_VERSION")).hasContent("18");
        assertThat(folder.resolve("data.failed/postgres/PG_VERSION")).hasContent("broken");
        assertThat(folder.resolve("data.before-upgrade")).doesNotExist();
    }

    @Test
    void keepsACopyWhenAnUpgradeSucceeds() throws Exception {
        var data = installed("exit 0");
        assertThat(upgrade(data).exitCode()).isZero();
        assertThat(folder.resolve("data.before-upgrade/postgres/PG_VERSION")).hasContent("18");
        var again = upgrade(data);
        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.output()).contains("from an upgrade before");
        assertThat(data.resolve("postgres/PG_VERSION")).hasContent("18");
    }

    @Test
    void refusesWhatAKilledRestoreLeft() throws Exception {
        installed("echo half > DATA.unfinished/half; kill -9 $PPID; sleep 1; exit 1");
        var data = folder.resolve("data");
        Files.delete(data.resolve("postgres/PG_VERSION"));
        Files.delete(data.resolve("postgres"));
        var backup = Files.writeString(folder.resolve("a.backup"), "sealed").toString();
        assertThat(in(folder, "restore", backup, "--data", data.toString()).exitCode())
                .isEqualTo(137);
        assertThat(data).isEmptyDirectory();
        assertThat(folder.resolve("data.unfinished/half")).exists();
        for (var place : List.of("data", "data.unfinished")) {
            var up = in(folder, "up", "--data", folder.resolve(place).toString());
            assertThat(up.exitCode()).as(place).isEqualTo(1);
            assertThat(up.output()).contains("did not end");
        }
        becomes("echo whole > DATA.unfinished/whole; exit 0");
        assertThat(in(folder, "restore", backup, "--data", data.toString()).exitCode()).isZero();
        assertThat(data.resolve("whole")).exists();
        assertThat(data.resolve("half")).doesNotExist();
        assertThat(data.resolve("restore.unfinished")).doesNotExist();
        assertThat(folder.resolve("data.unfinished")).doesNotExist();
    }

    @Test
    void upgradesNothingThatIsNotThere() throws Exception {
        installed("exit 0");
        var said = upgrade(folder.resolve("elsewhere"));
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.output()).contains("There is no Consilium in");
        assertThat(folder.resolve("elsewhere.before-upgrade")).doesNotExist();
    }

    /// A built launcher whose Java, when it is to check, does this with the data directory, `data`.
    private Path installed(String check) throws IOException {
        Files.createDirectories(folder.resolve("src/main"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.createDirectories(folder.resolve("target/app"));
        Files.writeString(folder.resolve("target/app/consilium.jar"), "");
        Files.copy(Path.of("consilium"), folder.resolve("consilium"));
        Files.createDirectories(folder.resolve("jdk/bin"));
        executable(folder.resolve("jdk/bin/javac"), "exit 0");
        becomes(check);
        var data = Files.createDirectories(folder.resolve("data/postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "18");
        return folder.resolve("data");
    }

    private void becomes(String script) throws IOException {
        executable(
                folder.resolve("jdk/bin/java"),
                "case $1 in -version) echo 'openjdk version \"25.0.1\"' >&2; exit 0 ;; esac\n"
                        + script.replace("DATA", folder.resolve("data").toString()));
    }

    private Said upgrade(Path data) throws Exception {
        return in(folder, "upgrade", "--data", data.toString());
    }

    /// The launcher of this folder, with its made-up Java.
    private static Said in(Path folder, String... words) throws Exception {
        return run(
                folder.resolve("consilium"),
                Map.of("CONSILIUM_JAVA_HOME", folder.resolve("jdk").toString()),
                words);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private record Said(int exitCode, String output) {}

    /// A machine on which the launcher finds its small tools and no Java.
    private Map<String, String> withoutJava() throws IOException {
        var tools = Files.createDirectories(folder.resolve("bin"));
        for (var name : List.of("sed", "head", "dirname", "id", "cat", "date", "find", "mkdir")) {
            var place = Files.exists(Path.of("/usr/bin", name)) ? "/usr/bin/" : "/bin/";
            executable(tools.resolve(name), "exec %s%s \"$@\"".formatted(place, name));
        }
        return Map.of(
                "PATH",
                tools.toString(),
                "JAVA_HOME",
                "",
                "CONSILIUM_JAVA_HOME",
                "",
                "CONSILIUM_JVM_FOLDERS",
                folder.resolve("jvm").toString());
    }

    private static Said run(Map<String, String> environment, String... words) throws Exception {
        return run(Path.of("consilium").toAbsolutePath(), environment, words);
    }

    private static Said run(Path launcher, Map<String, String> environment, String... words)
            throws Exception {
        var command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), output);
    }
}
