package org.consilium.messaging.model;

import java.time.Instant;

/// A message to be written: cleaned and checked, with its safe HTML.
public record NewMessage(String body, String html, SubmissionId submission, Instant at) {}
