package org.consilium.platform;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one way to PostgreSQL: named statements, explicit mapping. Binds what JDBC does not: typed
/// ids, enums, instants, and collections (as arrays, for `= any(:ids)`).
@Component
public class Database {
    private final NamedParameterJdbcTemplate template;
    private final TransactionTemplate transactions;

    Database(NamedParameterJdbcTemplate template, TransactionTemplate transactions) {
        this.template = template;
        this.transactions = transactions;
    }

    public Statement sql(String statement) {
        return new Statement(statement);
    }

    /// Runs a statement once for each of many, in one round trip. Nothing for an empty collection.
    public <T> void forEach(String statement, Collection<T> many, BiConsumer<Batched, T> filling) {
        var sources =
                many.stream()
                        .map(each -> {
                            var batched = new Batched();
                            filling.accept(batched, each);
                            return batched.parameters;
                        })
                        .toArray(MapSqlParameterSource[]::new);
        if (sources.length > 0) {
            template.batchUpdate(statement, sources);
        }
    }

    /// Runs work in one transaction, for jobs and streams where a proxy would be in the way.
    public <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    /// Maps one row. Called with the result standing on the row; must not move it.
    @FunctionalInterface
    public interface Mapping<T> {
        T map(Row row) throws SQLException;
    }

    /// The parameters of one run among many of the same statement.
    public static final class Batched {
        private final MapSqlParameterSource parameters = new MapSqlParameterSource();

        public Batched param(String name, @Nullable Object value) {
            parameters.addValue(name, bound(value));
            return this;
        }
    }

    /// A statement with its parameters, not yet run.
    public final class Statement {
        private final String statement;
        private final MapSqlParameterSource parameters = new MapSqlParameterSource();

        private Statement(String statement) {
            this.statement = statement;
        }

        public Statement param(String name, @Nullable Object value) {
            parameters.addValue(name, bound(value));
            return this;
        }

        public <T> Query<T> query(Mapping<T> mapping) {
            return new Query<>(this, mapping);
        }

        /// Runs an insert, update or delete; answers how many rows it touched.
        public int update() {
            return template.update(statement, parameters);
        }

        private <T> List<T> rows(Mapping<T> mapping) {
            return template.query(
                    statement, parameters, (result, index) -> mapping.map(new Row(result)));
        }
    }

    /// A query with its mapping, not yet run.
    public static final class Query<T> {
        private final Statement source;
        private final Mapping<T> mapping;

        private Query(Statement source, Mapping<T> mapping) {
            this.source = source;
            this.mapping = mapping;
        }

        public List<T> list() {
            return source.rows(mapping);
        }

        public Optional<T> optional() {
            var rows = list();
            if (rows.size() > 1) {
                throw new IllegalStateException("one row expected, found " + rows.size());
            }
            return rows.stream().findFirst();
        }

        public T one() {
            return optional().orElseThrow(() -> new IllegalStateException("no row found"));
        }

        /// Cuts a list that was read with one row more than wanted into a slice.
        public Slice<T> slice(int limit, java.util.function.Function<T, Cursor> cursorOf) {
            return Slice.of(list(), limit, cursorOf);
        }
    }

    private static @Nullable Object bound(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Id id -> id.value();
            case Enum<?> constant -> constant.name();
            case Instant instant -> Timestamp.from(instant);
            case Collection<?> many -> new ArrayValue(many);
            default -> value;
        };
    }

    /// A collection as a PostgreSQL array; its element type is told by its first element.
    private record ArrayValue(Collection<?> items) implements SqlTypeValue {
        @Override
        public void setTypeValue(
                PreparedStatement statement, int index, int type, @Nullable String typeName)
                throws SQLException {
            statement.setArray(index, array(statement.getConnection()));
        }

        private Array array(Connection connection) throws SQLException {
            var bound = items.stream().map(Database::bound).toArray();
            var element = bound.length > 0 ? bound[0] : null;
            String type =
                    switch (element) {
                        case UUID uuid -> "uuid";
                        case Integer integer -> "int4";
                        case Long number -> "int8";
                        case null, default -> "text";
                    };
            return connection.createArrayOf(type, bound);
        }
    }
}
