package id.pulang.casework.notes;

import java.util.UUID;

/** Identifies a note. */
public record NoteId(UUID value) {}
