package id.pulang.casework.files;

import java.util.UUID;

/** Identifies a file of a case. */
public record AttachmentId(UUID value) {}
