package org.consilium.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Counts the statements a piece of work prepares on its own thread: a page's number of queries.
public final class QueryCounter {
    private static final ThreadLocal<@Nullable List<String>> STATEMENTS = new ThreadLocal<>();

    private QueryCounter() {}

    /// The SQL of every statement that `work` prepared, in order.
    public static List<String> statementsOf(Callable<?> work) throws Exception {
        var statements = new ArrayList<String>();
        STATEMENTS.set(statements);
        try {
            work.call();
            return statements;
        } finally {
            STATEMENTS.remove();
        }
    }

    /// The test's own work in the middle of a page's, which is not counted.
    static <T> T uncounted(java.util.function.Supplier<T> work) {
        var counted = STATEMENTS.get();
        STATEMENTS.remove();
        try {
            return work.get();
        } finally {
            if (counted != null) {
                STATEMENTS.set(counted);
            }
        }
    }

    static DataSource counting(DataSource source) {
        return proxy(DataSource.class, source);
    }

    private static <T> T proxy(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(
                        QueryCounter.class.getClassLoader(),
                        new Class<?>[] {type, AutoCloseable.class},
                        (self, method, arguments) -> invoke(target, method, arguments)));
    }

    private static @Nullable Object invoke(
            Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            if (method.getName().equals("prepareStatement") && arguments != null) {
                note(String.valueOf(arguments[0]));
            }
            var result = method.invoke(target, arguments);
            return method.getName().equals("getConnection") && result instanceof Connection opened
                    ? proxy(Connection.class, opened)
                    : result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause() == null ? failure : failure.getCause();
        }
    }

    private static void note(String sql) {
        var statements = STATEMENTS.get();
        if (statements != null) {
            statements.add(sql);
        }
    }
}
