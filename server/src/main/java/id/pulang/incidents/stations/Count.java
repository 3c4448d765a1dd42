package id.pulang.incidents.stations;

import org.jspecify.annotations.Nullable;

/** How many stand at a station of the way home, and the page that shows who they are. */
public record Count(long value, @Nullable String link) {}
