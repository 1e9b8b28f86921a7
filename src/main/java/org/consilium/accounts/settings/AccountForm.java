package org.consilium.accounts.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import org.consilium.accounts.model.PersonName;

/// What a member changes of their account.
record AccountForm(
        @NotBlank(message = "Please write your name as colleagues know it.")
                @Size(max = 120, message = "Please write a name of at most 120 characters.")
                @PersonName
                String name,
        String locale,
        String zone) {
    AccountForm {
        name = name == null ? "" : name.strip();
        locale = locale == null ? "" : locale;
        zone = zone == null ? "" : zone;
    }

    boolean hasKnownZone() {
        return ZoneId.getAvailableZoneIds().contains(zone) || zone.equals("Z");
    }

    Locale toLocale() {
        return Locale.forLanguageTag(locale);
    }
}
