package id.pulang.linkage.search;

/**
 * How somebody describes a person of an invented registry.
 *
 * @param meant the number of the person who is meant
 */
public record InventedDescription(long meant, Description description) {}
