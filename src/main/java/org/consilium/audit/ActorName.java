package org.consilium.audit;

/// What a member is called on the auditor's pages.
public record ActorName(String name, String handle) {}
