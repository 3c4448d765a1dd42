package id.pulang.linkage.search;

import org.jspecify.annotations.Nullable;

/**
 * Someone whom a registry knows.
 *
 * @param id the registry's own number for the person
 * @param born the date of birth as yyyymmdd; day and month may be 00, and 0 is unknown
 * @param nationalNumber the national number
 */
public record RegisteredPerson(
        long id, String name, int born, @Nullable String nationalNumber) {}
