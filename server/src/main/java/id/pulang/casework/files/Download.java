package id.pulang.casework.files;

/** A file as it is given out. Compared by identity, as its bytes are. */
public record Download(AttachmentKind kind, String name, byte[] bytes) {}
