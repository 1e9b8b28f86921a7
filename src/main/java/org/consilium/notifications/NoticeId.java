package org.consilium.notifications;

import java.util.UUID;
import org.consilium.platform.Id;

record NoticeId(UUID value) implements Id {}
