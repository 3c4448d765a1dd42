package id.pulang.incidents;

/** The number that a person has on one list, as other authorities refer to it later. */
public record ListNumber(String list, String number) {}
