package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilium.testing.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;

/// PostgreSQL itself reads every statement, against the schema as the migrations leave it.
class SqlSyntaxTest {
    private static final Pattern LOOKS_LIKE_SQL =
            Pattern.compile(
                    "^\\s*(select\\s.*\\sfrom\\s|insert\\s+into\\s|update\\s+\\S+\\s.*set\\s"
                            + "|delete\\s+from\\s|merge\\s+into\\s|with\\s+\\w+\\s.*as\\s*\\()",
                    Pattern.DOTALL);

    private static final MapSqlParameterSource NONE = new MapSqlParameterSource();

    @Test
    void preparesEveryStatement() throws SQLException {
        var statements = SqlConstants.all();
        assertThat(statements).hasSizeGreaterThan(20);
        try (var connection = TestPostgres.fresh().dataSource().getConnection()) {
            var refused = new ArrayList<String>();
            for (var statement : statements) {
                refusal(connection, statement.sql())
                        .ifPresent(why -> refused.add(statement.name() + ": " + why));
            }
            assertThat(refused).isEmpty();
        }
    }

    /// Elsewhere no test would read it.
    @Test
    void keepsSqlInMarkedConstants() {
        var unmarked = new ArrayList<String>();
        for (var source : Sources.MAIN) {
            source.unit().accept(new LiteralScanner(source, unmarked), null);
        }
        assertThat(unmarked).isEmpty();
    }

    /// Asks for the parameters' types, for which the driver has the server parse and plan.
    private static Optional<String> refusal(Connection connection, String sql) {
        var positional = NamedParameterUtils.substituteNamedParameters(sql, NONE);
        try (var prepared = connection.prepareStatement(positional)) {
            prepared.getParameterMetaData().getParameterCount();
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private static final class LiteralScanner extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final Sources.Source source;
        private final List<String> found;

        LiteralScanner(Sources.Source source, List<String> found) {
            this.source = source;
            this.found = found;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
            var marked = variable.getModifiers().getAnnotations().stream().anyMatch(this::isSql);
            return marked ? null : super.visitVariable(variable, null);
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text && LOOKS_LIKE_SQL.matcher(text).find()) {
                found.add(source.place(literal));
            }
            return null;
        }

        private boolean isSql(AnnotationTree annotation) {
            return annotation.getAnnotationType().toString().equals("Sql");
        }
    }
}
