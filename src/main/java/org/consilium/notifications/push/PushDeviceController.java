package org.consilium.notifications.push;

import org.consilium.platform.Access;
import org.consilium.platform.Viewer;
import org.consilium.platform.Who;
import org.consilium.ui.Message;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Adds this browser to the viewer's devices, and takes one away.
@Controller
class PushDeviceController {
    private static final String BACK = "/notices/preferences#devices";

    private final PushDevices devices;

    PushDeviceController(PushDevices devices) {
        this.devices = devices;
    }

    @PostMapping("/notices/devices")
    @Access(Who.MEMBER)
    Screen create(Viewer viewer, DeviceForm form) {
        var answer = Screen.redirect(BACK);
        return devices.add(viewer.id(), form)
                ? answer.flash(Message.of("This device shows from now on that there is news."))
                : answer.flash(Message.of("This device cannot be told of news from here."));
    }

    @DeleteMapping("/notices/devices/{id}")
    @Access(Who.MEMBER)
    Screen delete(Viewer viewer, @PathVariable PushDeviceId id) {
        devices.remove(viewer.id(), id);
        return Screen.redirect(BACK).flash(Message.of("That device is told no more."));
    }
}
