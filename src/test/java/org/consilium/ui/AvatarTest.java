package org.consilium.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.consilium.platform.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {
    @ParameterizedTest
    @CsvSource({
        "Amara Okafor,AO",
        "Ana María de la Cruz,AC",
        "Plato,P",
        "'  ',''",
        "élise d’Arc,ÉD"
    })
    void takesFirstLettersOfFirstAndLastName(String name, String initials) {
        assertThat(Avatar.initials(name)).isEqualTo(initials);
    }

    @Test
    void spreadsIdsOverTwelveHues() {
        var hues =
                LongStream.range(0, 500)
                        .mapToObj(i -> Avatar.hue(new MemberId(new UUID(7, i))))
                        .collect(Collectors.toSet());
        assertThat(hues).hasSize(12).allMatch(hue -> hue >= 0 && hue < 12);
    }
}
