package org.consilium.verification.claiming;

import org.consilium.platform.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long evidence is kept after the last decision on its claim.
@Configuration(proxyBeanMethods = false)
class EvidenceKept {
    static final Setting SETTING =
            Setting.number(
                    "verification.evidence.kept",
                    Setting.Kind.DAYS,
                    "Time evidence is kept",
                    "How long the file that shows a credential is kept after the decision. Then it is deleted for good.",
                    30,
                    1,
                    365);

    @Bean
    static Setting evidenceKeptSetting() {
        return SETTING;
    }
}
