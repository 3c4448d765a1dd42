package id.pulang.authentication.oidc;

import java.net.URI;

/**
 * The way to the provider.
 *
 * @param address where the browser goes
 * @param asked to be kept in the session until it comes back
 */
public record AuthorizationRedirect(URI address, AuthorizationRequest asked) {}
