package id.pulang.repatriation.web;

import id.pulang.repatriation.manifest.Change;
import java.time.Instant;

/** A line of a manifest's history with the name of who acted. */
public record HistoryLine(Change.Kind kind, String by, Instant at, String detail) {}
