package org.consilium.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One row of a result, read by column name. A column that may be null is read by the method that
/// ends in `OrNull`; the others fail on null, because the schema promised otherwise.
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public <T extends Id> T id(String column, Function<UUID, T> make) throws SQLException {
        return make.apply(present(column, result.getObject(column, UUID.class)));
    }

    public <T extends Id> @Nullable T idOrNull(String column, Function<UUID, T> make)
            throws SQLException {
        var value = result.getObject(column, UUID.class);
        return value == null ? null : make.apply(value);
    }

    /// The same for a column that not every query asks for: null as well where it is not there.
    public <T extends Id> @Nullable T idIfAsked(String column, Function<UUID, T> make)
            throws SQLException {
        var columns = result.getMetaData();
        for (int i = columns.getColumnCount(); i > 0; i--) {
            if (columns.getColumnLabel(i).equals(column)) {
                return idOrNull(column, make);
            }
        }
        return null;
    }

    public UUID uuid(String column) throws SQLException {
        return present(column, result.getObject(column, UUID.class));
    }

    public String text(String column) throws SQLException {
        return present(column, result.getString(column));
    }

    public @Nullable String textOrNull(String column) throws SQLException {
        return result.getString(column);
    }

    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    public @Nullable Integer integerOrNull(String column) throws SQLException {
        int value = result.getInt(column);
        return result.wasNull() ? null : value;
    }

    public long number(String column) throws SQLException {
        return result.getLong(column);
    }

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public Instant instant(String column) throws SQLException {
        return present(column, instantOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) throws SQLException {
        Timestamp value = result.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date(String column) throws SQLException {
        return present(column, result.getObject(column, LocalDate.class));
    }

    public @Nullable LocalDate dateOrNull(String column) throws SQLException {
        return result.getObject(column, LocalDate.class);
    }

    public <E extends Enum<E>> E enumOf(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public <E extends Enum<E>> @Nullable E enumOrNull(String column, Class<E> type)
            throws SQLException {
        var name = result.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public List<String> texts(String column) throws SQLException {
        var array = result.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    public byte[] bytes(String column) throws SQLException {
        return present(column, result.getBytes(column));
    }

    private static <T> T present(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("column " + column + " is null");
        }
        return value;
    }
}
