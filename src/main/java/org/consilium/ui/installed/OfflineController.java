package org.consilium.ui.installed;

import org.consilium.platform.Access;
import org.consilium.platform.Who;
import org.consilium.ui.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The page a device shows without a connection. Browsers keep it as somebody sees it who is not
/// signed in.
@Controller
class OfflineController {
    @GetMapping("/offline")
    @Access(Who.ANYONE)
    Screen show() {
        return Screen.of("ui/offline");
    }
}
