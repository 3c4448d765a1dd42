package id.pulang.screening;

import id.pulang.packs.Wording;

/** A screening form of the pack, with its version. */
public record Instrument(String code, String version, Wording name) {}
