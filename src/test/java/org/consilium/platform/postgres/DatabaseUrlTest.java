package org.consilium.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.consilium.platform.StartupProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres://ann:p%40ss+1@db:5433/consilium?sslmode=require",
                "postgresql://ann:p%40ss+1@db:5433/consilium?sslmode=require",
                "jdbc:postgresql://db:5433/consilium?user=ann&password=p%40ss+1&sslmode=require"
            })
    void readsEveryForm(String text) {
        assertThat(DatabaseUrl.parse(text))
                .isEqualTo(
                        new DatabaseUrl(
                                "jdbc:postgresql://db:5433/consilium?sslmode=require",
                                "ann",
                                "p@ss+1"));
    }

    @Test
    void keepsSeveralHosts() {
        assertThat(DatabaseUrl.parse("postgres://ann@one:5432,two:5432/consilium").jdbcUrl())
                .isEqualTo("jdbc:postgresql://one:5432,two:5432/consilium");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://db/x", "db", "postgres://a b/c"})
    void refusesOthers(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text))
                .isInstanceOf(StartupProblem.class)
                .hasMessageContaining("CONSILIUM_DATABASE_URL");
    }
}
