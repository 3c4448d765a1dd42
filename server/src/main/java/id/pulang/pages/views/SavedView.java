package id.pulang.pages.views;

import java.util.UUID;

/**
 * A list with its filter, order and columns, which an officer keeps under a name.
 *
 * @param query the query of the address of the list; it names nobody served
 * @param shared whether everybody of the officer's post has it
 * @param own whether it is the acting officer's
 */
public record SavedView(UUID id, ViewedList list, String name, String query, boolean shared, boolean own) {}
