-- The key of a place's pace is told here as it is read: by kind and id, without a detour.
comment on column discussions.pace.key is
    'For a place its kind, a colon and its id; for a specialty its code.';
