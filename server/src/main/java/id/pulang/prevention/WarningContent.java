package id.pulang.prevention;

/** What a version of a warning says, and on what it rests. */
public record WarningContent(WarningText text, WarningSources sources) {}
