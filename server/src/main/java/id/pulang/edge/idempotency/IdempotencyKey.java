package id.pulang.edge.idempotency;

import java.util.UUID;

/**
 * An idempotency key: the id that a client gave to a request, so that it is carried out once.
 *
 * @param officer who sent it; the same id of somebody else is another command
 * @param print a keyed hash of what was sent, so that the same id with something else in it is noticed
 */
public record IdempotencyKey(UUID officer, UUID id, byte[] print) {}
