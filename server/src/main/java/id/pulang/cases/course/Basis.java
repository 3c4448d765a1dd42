package id.pulang.cases.course;

/**
 * What a target rests on.
 *
 * @param proposal whether it is our proposal and no official rule
 * @param source law and article, or where the proposal comes from
 */
public record Basis(boolean proposal, String source) {}
