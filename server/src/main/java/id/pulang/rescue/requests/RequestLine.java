package id.pulang.rescue.requests;

/**
 * A request in a list; it names nobody.
 *
 * @param people how many it names
 */
public record RequestLine(RescueRequest request, RequestState state, int people) {}
