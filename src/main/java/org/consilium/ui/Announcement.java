package org.consilium.ui;

/// What the people who run the instance tell everybody, above every page.
public record Announcement(String id, String text, boolean dismissible) {}
