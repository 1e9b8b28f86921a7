package org.consilium.notifications.bouncing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressProblemTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 No such user here",
                "550 no such mailbox",
                "553 mailbox name not allowed",
                "550-5.1.1 The email account does not exist",
                "552 5.2.1 mailbox disabled",
                "This is not an e-mail address."
            })
    void blamesTheAddress(String said) {
        assertThat(Bounces.isOfAddress(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "554 5.7.1 Message rejected as spam",
                "550 5.7.26 This mail is unauthenticated",
                "552 5.2.2 Mailbox full",
                "554 transaction failed",
                "552 message too large",
                "451 4.3.0 try later"
            })
    void blamesTheMail(String said) {
        assertThat(Bounces.isOfAddress(said)).isFalse();
    }
}
