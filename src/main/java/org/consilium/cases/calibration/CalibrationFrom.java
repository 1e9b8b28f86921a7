package org.consilium.cases.calibration;

import org.consilium.platform.Setting;
import org.consilium.platform.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// From how many solved cases on others see how calibrated somebody is.
@Component
class CalibrationFrom {
    static final Setting SETTING =
            Setting.number(
                    "cases.calibration-from",
                    Setting.Kind.NUMBER,
                    "Solved cases before calibration is shown",
                    "From how many solved cases on a profile shows how well somebody's differentials agreed with the outcomes. Members see their own from the first.",
                    5,
                    1,
                    1000);

    private final Settings settings;

    CalibrationFrom(Settings settings) {
        this.settings = settings;
    }

    @Configuration(proxyBeanMethods = false)
    static class Choice {
        @Bean
        static Setting calibrationFromSetting() {
            return SETTING;
        }
    }

    int cases() {
        return (int) settings.number(SETTING);
    }
}
