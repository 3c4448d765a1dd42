package id.pulang.pages;

/**
 * One part of a stacked bar.
 *
 * @param state which colour and sign it has, as {@code met}
 * @param of how many
 */
public record Share(String state, long of) {}
