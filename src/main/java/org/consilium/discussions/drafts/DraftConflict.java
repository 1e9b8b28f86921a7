package org.consilium.discussions.drafts;

/// Model of `discussions/draft-conflict`: both versions, for who saves without JavaScript.
public record DraftConflict(DraftKey key, DraftForm mine, Draft theirs) {}
