package org.consilium.files.taking;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What to do instead of sending what is not taken, for the kinds that clinicians have at hand.
final class Instead {
    private static final String DICOM =
            "{file} was not taken: a DICOM file holds the patient's name and numbers in many places. In your viewer turn its text off, save the picture that matters as PNG or JPEG, and send that.";
    private static final String FILM =
            "{file} was not taken: films show people in ways that cannot be checked here. Save the moments that matter as PNG or JPEG, and send those.";
    private static final String PHONE =
            "{file} was not taken: this is a format of some telephones. Save or share it as JPEG, and send that.";
    private static final String RAW =
            "{file} was not taken: save it as PNG or JPEG in the program that made it, and send that.";
    private static final String DRAWING =
            "{file} was not taken: an SVG drawing can hold programs. Save it as PNG, and send that.";

    private static final Map<String, String> BY_TYPE =
            Map.of(
                    "application/dicom", DICOM,
                    "image/svg+xml", DRAWING,
                    "image/heic", PHONE,
                    "image/heif", PHONE,
                    "image/avif", PHONE,
                    "image/tiff", RAW,
                    "image/bmp", RAW,
                    "image/vnd.adobe.photoshop", RAW,
                    "image/jp2", RAW);

    private static final Set<String> OTHER_FILMS =
            Set.of("application/mp4", "application/x-matroska", "application/vnd.rn-realmedia");

    private Instead() {}

    static Optional<String> of(String type) {
        return type.startsWith("video/") || OTHER_FILMS.contains(type)
                ? Optional.of(FILM)
                : Optional.ofNullable(BY_TYPE.get(type));
    }
}
