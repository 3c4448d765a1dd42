package id.pulang.casework.tasks;

import java.util.UUID;

/** Identifies a task of a case. */
public record TaskId(UUID value) {}
