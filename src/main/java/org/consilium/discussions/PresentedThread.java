package org.consilium.discussions;

import org.consilium.files.Tray;
import org.consilium.platform.MemberId;

/// A thread that another module presents by its [ThreadFace]: what it says, who it says wrote it
/// (not the writer where their name is sealed), and where its files lie. `submission` makes it
/// once.
public record PresentedThread(
        NewThread thread, MemberId author, Tray tray, java.util.UUID submission) {}
