package id.pulang.authentication.oidc;

import java.net.URI;

/**
 * A redirect of the browser to the authorization endpoint of the provider.
 *
 * @param address where the browser goes
 * @param asked to be kept in the session until it comes back
 */
public record AuthorizationRedirect(URI address, AuthorizationRequest asked) {}
