package id.pulang.cases.desk;

import java.util.UUID;

/** A filter of the worklist that an officer keeps under a name. */
public record SavedView(UUID id, String name, String query) {}
