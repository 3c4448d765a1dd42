package id.pulang.screening;

/** A screening form of the country pack, with its version. */
public record Instrument(String code, String version, String indonesian, String english) {}
