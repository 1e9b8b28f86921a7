package org.consilium.accounts.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amara Okafor|amara.okafor",
                "Zoë  Ünal-Sá|zoe.unal.sa",
                "Me|member",
                "王伟|member",
                "..--..|member",
                "Sealed Neurology|member",
                "A Name That Goes On And On For Ever|a.name.that.goes.on.and.on.for"
            })
    void makesHandleOfName(String name, String handle) {
        assertThat(NewMember.handleOf(name)).isEqualTo(handle);
    }
}
