package id.pulang.cases.desk;

import java.util.UUID;

/**
 * A filter of the worklist with its order and columns, which an officer keeps under a name.
 *
 * @param shared whether everybody of the officer's post has it
 * @param own whether it is the acting officer's
 */
public record SavedView(UUID id, String name, String query, boolean shared, boolean own) {}
