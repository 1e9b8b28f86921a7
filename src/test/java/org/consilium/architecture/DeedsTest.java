package org.consilium.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.audit.Deed;
import org.consilium.audit.Deeds;
import org.consilium.testing.ConsiliumTest;
import org.junit.jupiter.api.Test;

/// What is put on record can be said in words by the auditor's pages: each deed is in its module's
/// list.
@ConsiliumTest
class DeedsTest {
    private final List<Deeds> deeds;

    DeedsTest(List<Deeds> deeds) {
        this.deeds = deeds;
    }

    @Test
    void listsEveryDeedOnce() {
        var listed = deeds.stream().flatMap(each -> each.all().stream()).map(Deed::code).toList();
        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).containsAll(declared());
        assertThat(declared()).hasSizeGreaterThan(30);
    }

    @Test
    void namesDeedsByTheirModule() {
        for (var field : fields()) {
            var code = valueOf(field).code();
            var module = "org.consilium." + code.substring(0, code.indexOf('.'));
            assertThat(field.getOwner().getPackageName()).as(code).startsWith(module);
        }
    }

    private static Set<String> declared() {
        return fields().stream().map(field -> valueOf(field).code()).collect(Collectors.toSet());
    }

    private static List<JavaField> fields() {
        return Code.CLASSES.stream()
                .flatMap(each -> each.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isEquivalentTo(Deed.class))
                .toList();
    }

    private static Deed valueOf(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return (Deed) reflected.get(null);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
