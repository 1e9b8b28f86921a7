package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls between modules hold in SQL too: own schema, and published views (`pub_…`) of modules
/// one declares; nothing else. Modulith cannot see a join; this can.
class SqlBoundaryTest {
    private static final Pattern NAME =
            Pattern.compile("\\b(" + String.join("|", Code.MODULES.keySet()) + ")\\.(\\w+)");
    private static final Pattern KEY = Pattern.compile("references\\s+(\\w+)\\.");
    private static final Pattern UNQUALIFIED =
            Pattern.compile(
                    "\\b(?:create (?:unlogged )?table|create (?:or replace )?view|alter table"
                            + "|insert into|delete from|references)\\s+(?!if\\b|only\\b)"
                            + "(\\w+)(?![\\w.])");

    @Test
    void keepsStatementsAtHome() {
        var trespasses =
                SqlConstants.all().stream()
                        .flatMap(it -> trespasses(it.module(), it.name(), it.sql()))
                        .toList();
        assertThat(trespasses).isEmpty();
    }

    @Test
    void keepsMigrationsAtHome() {
        assertThat(migrations().flatMap(this::trespassesOf).toList()).isEmpty();
    }

    /// A key across schemas would tie one module's tables to another's for good.
    @Test
    void hasNoKeysAcrossSchemas() {
        var across = new ArrayList<String>();
        migrations()
                .forEach(file -> {
                    var keys = KEY.matcher(SqlConstants.bare(Code.read(file)));
                    while (keys.find()) {
                        if (!keys.group(1).equals(moduleOf(file))) {
                            across.add(file.getFileName() + ": " + keys.group());
                        }
                    }
                });
        assertThat(across).isEmpty();
    }

    @Test
    void namesTheSchemaOfEveryTable() {
        var unqualified = new ArrayList<String>();
        SqlConstants.all().forEach(it -> unqualified(unqualified, it.name(), it.sql()));
        migrations().forEach(it -> unqualified(unqualified, it.toString(), Code.read(it)));
        assertThat(unqualified).isEmpty();
    }

    @Test
    void saysWhyOnTopOfEveryMigration() {
        assertThat(migrations()).allSatisfy(file -> assertThat(Code.read(file)).startsWith("-- "));
    }

    /// The schema only; what is in it comes through the use cases.
    @Test
    void seedsNothingInMigrations() {
        assertThat(migrations())
                .allSatisfy(file ->
                        assertThat(
                                        SqlConstants.bare(Code.read(file))
                                                .toLowerCase(java.util.Locale.ROOT))
                                .as("%s", file)
                                .doesNotContain("insert into"));
    }

    private static Stream<Path> migrations() {
        return Code.files(Code.MIGRATIONS, ".sql").stream();
    }

    private Stream<String> trespassesOf(Path migration) {
        return trespasses(
                moduleOf(migration), migration.getFileName().toString(), Code.read(migration));
    }

    private static Stream<String> trespasses(String module, String where, String sql) {
        var found = new ArrayList<String>();
        var names = NAME.matcher(SqlConstants.bare(sql));
        while (names.find()) {
            if (!mayTouch(module, names.group(1), names.group(2))) {
                found.add(module + " " + where + " touches " + names.group());
            }
        }
        return found.stream().distinct();
    }

    private static boolean mayTouch(String module, String schema, String table) {
        if (schema.equals(module)) {
            return true;
        }
        return table.startsWith("pub_")
                && Code.MODULES.getOrDefault(module, java.util.Set.of()).contains(schema);
    }

    private static void unqualified(List<String> found, String where, String sql) {
        var tables = UNQUALIFIED.matcher(SqlConstants.bare(sql));
        while (tables.find()) {
            found.add(where + ": " + tables.group().replaceAll("\\s+", " "));
        }
    }

    private static String moduleOf(Path migration) {
        return Code.MIGRATIONS.relativize(migration).getName(0).toString();
    }
}
