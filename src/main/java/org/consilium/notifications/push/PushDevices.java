package org.consilium.notifications.push;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import org.consilium.notifications.NotificationChoices;
import org.consilium.platform.Features;
import org.consilium.platform.Ids;
import org.consilium.platform.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The devices on which members wish to see that there is news.
@Component
public class PushDevices {
    private static final int AUTH_BYTES = 16;

    private final PushSettings settings;
    private final Features features;
    private final PushKeys keys;
    private final PushDeviceRepository devices;
    private final Ids ids;
    private final Clock clock;

    PushDevices(
            PushSettings settings,
            Features features,
            PushKeys keys,
            PushDeviceRepository devices,
            Ids ids,
            Clock clock) {
        this.settings = settings;
        this.features = features;
        this.keys = keys;
        this.devices = devices;
        this.ids = ids;
        this.clock = clock;
    }

    /// Null where pushes are switched off.
    public @Nullable PushPage page(MemberId member) {
        return features.isOn(NotificationChoices.PUSH)
                ? new PushPage(keys.publicKey(), devices.of(member))
                : null;
    }

    /// Adds a browser; false when what it says of itself cannot be used.
    @Transactional
    public boolean add(MemberId member, DeviceForm form) {
        if (!features.isOn(NotificationChoices.PUSH)
                || !settings.admits(form.endpoint())
                || !hasKeys(form)) {
            return false;
        }
        var id = new PushDeviceId(ids.next());
        devices.add(
                member,
                new PushDevice(
                        id,
                        form.endpoint(),
                        form.key(),
                        form.auth(),
                        form.name(),
                        clock.instant()));
        return true;
    }

    @Transactional
    public void remove(MemberId member, PushDeviceId id) {
        devices.remove(member, id);
    }

    private static boolean hasKeys(DeviceForm form) {
        try {
            PushCrypto.publicKey(Base64.getUrlDecoder().decode(form.key()));
            return Base64.getUrlDecoder().decode(form.auth()).length == AUTH_BYTES;
        } catch (GeneralSecurityException | IllegalArgumentException notKeys) {
            return false;
        }
    }
}
