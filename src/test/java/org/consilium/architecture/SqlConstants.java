package org.consilium.architecture;

import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.consilium.platform.Sql;

/// Every SQL statement of the application: the constants marked `@Sql`.
final class SqlConstants {
    private static final Pattern STRINGS_AND_COMMENTS =
            Pattern.compile("'(?:[^']|'')*'|--[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /// A statement, and where it stands.
    record Constant(String module, String name, String sql) {
        @Override
        public String toString() {
            return name;
        }
    }

    private SqlConstants() {}

    static List<Constant> all() {
        return Code.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Sql.class))
                .map(JavaField::reflect)
                .map(SqlConstants::read)
                .sorted(Comparator.comparing(Constant::name))
                .toList();
    }

    /// SQL without its texts and comments: what is left are names.
    static String bare(String sql) {
        return STRINGS_AND_COMMENTS.matcher(sql).replaceAll("''");
    }

    private static Constant read(Field field) {
        var owner = field.getDeclaringClass();
        try {
            field.setAccessible(true);
            var name = owner.getSimpleName() + "." + field.getName();
            return new Constant(Code.moduleOf(owner), name, String.valueOf(field.get(null)));
        } catch (IllegalAccessException impossible) {
            throw new LinkageError(field.toString(), impossible);
        }
    }
}
