package org.consilium.discussions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTagsTest {
    @Test
    void writesTagsInOneForm() {
        assertThat(TypedTags.of("Atrial Fibrillation, #ECG,,ecg; <b>x</b>"))
                .containsExactly("atrial-fibrillation", "ecg", "b-x-b");
    }
}
