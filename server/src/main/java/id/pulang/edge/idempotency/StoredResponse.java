package id.pulang.edge.idempotency;

import java.util.Optional;

/**
 * The response to the first request under an idempotency key, as a repetition is led to it.
 *
 * @param location where the answer led; empty if it was a page
 * @param problem the key of the word on what could not be done, if there was one
 */
public record StoredResponse(Optional<String> location, Optional<String> problem) {}
