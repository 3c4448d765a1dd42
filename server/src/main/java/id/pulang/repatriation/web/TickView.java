package id.pulang.repatriation.web;

import id.pulang.repatriation.ManifestSummary;
import id.pulang.repatriation.Passenger;
import java.util.Optional;

/**
 * One row of the boarding list after a tick.
 *
 * @param refusal the code of why nothing changed
 * @param gates the names of the gates that are closed, or empty
 */
public record TickView(ManifestSummary manifest, String path, Passenger row, Optional<String> refusal, String gates) {}
