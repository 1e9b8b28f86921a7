package org.consilium.notifications;

import java.util.UUID;
import org.consilium.platform.Id;

public record NoticeId(UUID value) implements Id {}
