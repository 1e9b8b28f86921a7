package org.consilium.platform.wiring;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.consilium.platform.Id;
import org.consilium.platform.NotFound;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/// Turns the short form in a path into the typed id a handler asks for; what is no id is a page
/// that is not there.
final class IdConverter implements ConverterFactory<String, Id> {
    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
        var constructor = constructorOf(type);
        return text -> make(constructor, Id.parse(text).orElseThrow(NotFound::new));
    }

    private static <T> Constructor<T> constructorOf(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor(UUID.class);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException notOverUuid) {
            throw new IllegalStateException(type + " is not a record over a UUID", notOverUuid);
        }
    }

    private static <T> T make(Constructor<T> constructor, UUID value) {
        try {
            return constructor.newInstance(value);
        } catch (InstantiationException
                | IllegalAccessException
                | InvocationTargetException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
